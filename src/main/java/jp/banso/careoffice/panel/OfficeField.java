package jp.banso.careoffice.panel;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.function.Supplier;
import jp.banso.careoffice.CareOfficeFilter;
import jp.banso.careoffice.CareOfficeQueries;
import jp.banso.careoffice.CareOfficeRow;
import jp.banso.careoffice.CareOfficeSort;
import jp.banso.security.Viewer;
import jp.banso.shared.Telephones;

/**
 * Finds one office by a part of its name or number, among those the viewer sees, and shows both, the telephone in place of a
 * number that the viewer may not see.
 */
public final class OfficeField extends ComboBox<CareOfficeRow> {

    /** The label arrives translated. */
    public OfficeField(String label, CareOfficeQueries offices, Supplier<Viewer> viewer) {
        super(label);
        setItems(query -> offices
                .rows(
                        viewer.get(),
                        CareOfficeFilter.none().withText(query.getFilter().orElse("")),
                        CareOfficeSort.byName(),
                        null,
                        query.getOffset(),
                        query.getLimit())
                .stream());
        setItemLabelGenerator(this::words);
        setPlaceholder(getTranslation("careoffice.choice.hint"));
        setClearButtonVisible(true);
    }

    /** Who may not see the number tells offices of like names apart by their telephone. */
    private String words(CareOfficeRow row) {
        var beside = row.number().isEmpty() ? Telephones.shown(row.phone()) : row.number();
        return beside.isEmpty() ? row.name() : getTranslation("careoffice.choice", row.name(), beside);
    }
}
