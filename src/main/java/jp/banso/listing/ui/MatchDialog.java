package jp.banso.listing.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import jp.banso.careoffice.CareOfficeFilter;
import jp.banso.careoffice.CareOfficeSort;
import jp.banso.listing.EntryRow;
import jp.banso.listing.ListingDecision;
import jp.banso.listing.ListingQueries.Suggestion;
import jp.banso.shared.ui.FormDialog;
import jp.banso.shared.ui.FormFields;
import jp.banso.shared.ui.Notices;

/** Says which office an entry of a list is; what is alike is proposed, anything else can be looked for. */
final class MatchDialog {

    private static final int FOUND = 8;

    private final transient ListingTools tools;
    private final transient EntryRow row;
    private final FormDialog dialog;
    private final TextField search = new TextField(Wording.text("listing.match.search"));
    private final RadioButtonGroup<Suggestion> offices = new RadioButtonGroup<>();
    private final Paragraph said = new Paragraph();

    MatchDialog(ListingTools tools, EntryRow row, Runnable then) {
        this.tools = tools;
        this.row = row;
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> propose());
        offices.setLabel(Wording.text("listing.match.which"));
        offices.setItemLabelGenerator(MatchDialog::label);
        said.addClassName("form-note");
        said.getElement().setAttribute("role", "status");
        dialog = new FormDialog(Wording.text("listing.match"), Wording.text("listing.match.do"), tools.guard("match"))
                .about(Wording.text("listing.match.about", row.name(), row.number(), row.address()))
                .with(offices, said, search)
                .doing(operation -> {
                    var chosen = offices.getValue();
                    if (FormFields.must(offices, chosen != null) && chosen != null) {
                        var decision = tools.queue().match(tools.viewer(), operation, row.id(), chosen.careOffice());
                        if (Wording.happened(decision)) {
                            form().done(Wording.text("listing.matched", chosen.name()));
                            then.run();
                        } else if (decision instanceof ListingDecision.DoneBy) {
                            form().close();
                            Notices.info(Wording.why(decision));
                            then.run();
                        } else {
                            form().refuse(Wording.why(decision));
                        }
                    }
                });
        propose();
    }

    private void propose() {
        var words = search.getValue().strip();
        var found = words.isEmpty() ? tools.queries().suggestions(tools.viewer(), row.id()) : found(words);
        offices.setItems(found);
        offices.setVisible(!found.isEmpty());
        said.setText(Wording.text(
                found.isEmpty()
                        ? (words.isEmpty() ? "listing.match.none" : "listing.match.not-found")
                        : (words.isEmpty() ? "listing.match.alike" : "listing.match.found")));
    }

    private List<Suggestion> found(String words) {
        return tools
                .offices()
                .rows(tools.viewer(), CareOfficeFilter.none().withText(words), CareOfficeSort.byName(), null, 0, FOUND)
                .stream()
                .map(office -> new Suggestion(office.id(), office.number(), office.name(), office.corporation()))
                .toList();
    }

    private static String label(Suggestion office) {
        return Wording.text("listing.match.label", office.name(), office.number(), office.address());
    }

    private FormDialog form() {
        return dialog;
    }

    void open() {
        dialog.open();
    }
}
