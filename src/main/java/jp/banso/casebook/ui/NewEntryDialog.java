package jp.banso.casebook.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import jp.banso.careoffice.panel.OfficeField;
import jp.banso.casebook.CaseWords;
import jp.banso.casebook.CasebookDecision;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.FormDialog;
import jp.banso.shared.ui.FormFields;
import jp.banso.shared.ui.Places;
import org.jspecify.annotations.Nullable;

/** Begins an entry: of which office, and under which title. */
final class NewEntryDialog {

    private final CasebookTools tools;
    private final @Nullable CareOfficeId of;
    private final OfficeField office;
    private final TextField title = new TextField(Wording.text("casebook.field.title"));
    private final FormDialog dialog;

    /** {@code of}: the office where it is known already. */
    NewEntryDialog(CasebookTools tools, @Nullable CareOfficeId of) {
        this.tools = tools;
        this.of = of;
        office = new OfficeField(Wording.text("casebook.office"), tools.offices(), tools::viewer);
        office.setVisible(of == null);
        title.setMaxLength(CaseWords.LONGEST_TITLE);
        title.setHelperText(Wording.text("casebook.field.title.help"));
        dialog = new FormDialog(Wording.text("casebook.new"), Wording.text("casebook.new.do"), tools.guard("new"))
                .keepingText("title", title)
                .with(office, title);
        dialog.doing(this::begin);
    }

    private void begin(OperationId operation) {
        var chosen = of == null && office.getValue() != null ? office.getValue().id() : of;
        if (!FormFields.must(office, chosen != null)
                        | !FormFields.must(title, !title.getValue().isBlank())
                || chosen == null) {
            return;
        }
        var words = new CaseWords(title.getValue(), "", "", "", "", null, List.of());
        switch (tools.service().begin(tools.viewer(), operation, chosen, words)) {
            case CasebookDecision.Done done -> {
                dialog.done(Wording.text("casebook.begun"));
                UI.getCurrentOrThrow().navigate(Places.casebookEntry(done.id().value()));
            }
            case CasebookDecision.Refused(var reason) -> dialog.refuse(Wording.refused(reason));
            case CasebookDecision.ChangedMeanwhile meanwhile -> dialog.refuse(Wording.text("casebook.meanwhile"));
        }
    }

    void open() {
        dialog.open();
    }
}
