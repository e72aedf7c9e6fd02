package jp.banso.council.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import jp.banso.careoffice.panel.OfficeField;
import jp.banso.council.CorporationChoice;
import jp.banso.council.EntryDecision;
import jp.banso.council.MemberEntryService;
import jp.banso.council.MemberKind;
import jp.banso.council.NewEntry;
import jp.banso.council.SectionRow;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.FormDialog;
import jp.banso.shared.ui.FormFields;

/** Enters a member by hand: one office, or a corporation with all its offices. */
final class EntryDialog {

    private final CouncilTools tools;
    private final Runnable then;
    private final FormDialog dialog;
    private final RadioButtonGroup<Boolean> whole = new RadioButtonGroup<>(Wording.text("council.entry.whole"));
    private final OfficeField office;
    private final ComboBox<CorporationChoice> corporation = new ComboBox<>(Wording.text("council.entry.corporation"));
    private final Select<MemberKind> kind = FormFields.choice(
            "council.entry.kind", Arrays.asList(MemberKind.values()), one -> Wording.text("council.kind." + one));
    private final ComboBox<SectionRow> section = new ComboBox<>(Wording.text("council.column.section"));
    private final DatePicker joined;
    private final TextArea note = FormFields.words("council.entry.note", NewEntry.LONGEST_NOTE);

    EntryDialog(CouncilTools tools, Runnable then) {
        this.tools = tools;
        this.then = then;
        office = new OfficeField(Wording.text("council.entry.office"), tools.offices(), tools::viewer);
        corporation.setItems(query -> tools
                .queries()
                .corporations(tools.viewer(), query.getFilter().orElse(""), query.getOffset(), query.getLimit())
                .stream());
        corporation.setItemLabelGenerator(
                one -> Wording.text("council.entry.corporation.of", one.name(), Wording.number(one.offices())));
        corporation.setHelperText(Wording.text("council.entry.corporation.help"));
        whole.setItems(false, true);
        whole.setItemLabelGenerator(
                one -> Wording.text(one ? "council.entry.of-corporation" : "council.entry.of-office"));
        whole.addValueChangeListener(change -> choose(change.getValue()));
        whole.setValue(false);
        kind.setValue(MemberKind.OFFICE);
        section.setItems(tools.members().sections(tools.viewer()).stream()
                .filter(one -> !one.retired())
                .toList());
        section.setItemLabelGenerator(SectionRow::name);
        section.setClearButtonVisible(true);
        joined = FormFields.past("council.entry.joined", tools.today());
        joined.setMax(tools.today().plusDays(MemberEntryService.FURTHEST_DAYS));
        joined.setValue(tools.today());
        dialog = new FormDialog(
                        Wording.text("council.entry.do"), Wording.text("council.entry.save"), tools.guard("entry"))
                .keeping("note", note)
                .with(whole, office, corporation, kind, section, joined, note);
        dialog.doing(this::save);
    }

    private void choose(boolean ofCorporation) {
        office.setVisible(!ofCorporation);
        corporation.setVisible(ofCorporation);
    }

    private void save(OperationId operation) {
        var chosenOffice = whole.getValue() ? null : office.getValue();
        var chosenCorporation = whole.getValue() ? corporation.getValue() : null;
        var named = whole.getValue()
                ? FormFields.must(corporation, chosenCorporation != null)
                : FormFields.must(office, chosenOffice != null);
        if (!named | !FormFields.must(joined, joined.getValue() != null)) {
            return;
        }
        var chosenSection = section.getValue();
        var decision = tools.entries()
                .enter(
                        tools.viewer(),
                        operation,
                        new NewEntry(
                                chosenOffice == null ? null : chosenOffice.id(),
                                chosenCorporation == null ? null : chosenCorporation.id(),
                                kind.getValue(),
                                chosenSection == null ? null : chosenSection.id(),
                                joined.getValue(),
                                note.getValue()));
        if (decision instanceof EntryDecision.Entered || decision instanceof EntryDecision.Planned) {
            dialog.done(Wording.said(decision));
            then.run();
        } else {
            dialog.refuse(Wording.said(decision));
        }
    }

    void open() {
        dialog.open();
    }
}
