package jp.banso.casebook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import jp.banso.careoffice.CareOfficeCard;
import jp.banso.careoffice.panel.CasePanel;
import jp.banso.casebook.CasebookRow;
import jp.banso.casebook.StaffSize;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.FormFields;
import jp.banso.shared.ui.LivePart;
import jp.banso.shared.ui.Notices;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.Section;

/** The casebook on an office's page, for the city: its entries, and how many people work there, by which cases are compared. */
@org.springframework.stereotype.Component
class CasebookPanel implements CasePanel {

    private final CasebookTools tools;

    CasebookPanel(CasebookTools tools) {
        this.tools = tools;
    }

    @Override
    public int order() {
        return 370;
    }

    @Override
    public Optional<Component> show(Viewer viewer, CareOfficeCard card) {
        return viewer instanceof CityStaff ? Optional.of(section(card)) : Optional.empty();
    }

    private Section section(CareOfficeCard card) {
        var entries = new LivePart<List<CasebookRow>>(
                tools.revision(), card.id(), () -> tools.queries().ofOffice(tools.viewer(), card.id()), this::list);
        var begin = new Button(Wording.text("casebook.new"), click -> new NewEntryDialog(tools, card.id()).open());
        var acts = new Div(begin);
        return new Section(Wording.text("casebook.title"), entries, size(card), acts);
    }

    private Component list(List<CasebookRow> rows) {
        if (rows.isEmpty()) {
            return new Paragraph(Wording.text("casebook.panel.none"));
        }
        var list = new UnorderedList();
        list.addClassName("card-list");
        rows.forEach(row -> list.add(new ListItem(
                new Anchor(
                        Places.casebookEntry(row.id().value()),
                        row.title().isEmpty() ? Wording.text("casebook.erased") : row.title()),
                Wording.badge(row.state()))));
        return list;
    }

    private Select<StaffSize> size(CareOfficeCard card) {
        var size = FormFields.choice(
                "casebook.size",
                List.of(StaffSize.values()),
                one -> one == null ? "" : tools.say().size(one));
        size.setHelperText(Wording.text("casebook.size.help"));
        tools.sizes().of(tools.viewer(), card.id()).ifPresent(size::setValue);
        size.addValueChangeListener(chosen -> {
            if (chosen.isFromClient() && chosen.getValue() != null) {
                tools.sizes().tell(tools.viewer(), OperationId.fresh(), card.id(), chosen.getValue());
                Notices.done(Wording.text("casebook.size.kept"));
            }
        });
        return size;
    }
}
