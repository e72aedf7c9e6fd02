package jp.banso.casebook.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import jp.banso.casebook.EditionDecision;
import jp.banso.casebook.EditionService;
import jp.banso.casebook.ShownCase;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.Focus;
import jp.banso.shared.ui.FormDialog;
import jp.banso.shared.ui.FormFields;

/** Issues an edition of what is published at this moment. */
final class EditionDialog {

    private final CasebookTools tools;
    private final Runnable then;
    private final TextField title = new TextField(Wording.text("casebook.edition.title"));
    private final TextField issuer = new TextField(Wording.text("casebook.edition.issuer"));
    private final TextArea foreword = FormFields.words("casebook.edition.foreword", EditionService.LONGEST_FOREWORD);
    private final CheckboxGroup<ShownCase> cases = new CheckboxGroup<>(Wording.text("casebook.edition.which"));
    private final FormDialog dialog;

    EditionDialog(CasebookTools tools, Runnable then) {
        this.tools = tools;
        this.then = then;
        var all = tools.cases().all();
        title.setMaxLength(EditionService.LONGEST_TITLE);
        issuer.setMaxLength(EditionService.LONGEST_TITLE);
        issuer.setHelperText(Wording.text("casebook.edition.issuer.help"));
        cases.setItems(all);
        cases.setItemLabelGenerator(one ->
                Wording.text("casebook.edition.choice", one.title(), tools.say().who(one)));
        cases.setValue(Set.copyOf(all));
        cases.setHelperText(Wording.text("casebook.edition.which.help"));
        dialog = new FormDialog(
                        Wording.text("casebook.edition.issue"),
                        Wording.text("casebook.edition.issue.do"),
                        tools.guard("edition"))
                .keepingText("title", title)
                .keepingText("issuer", issuer)
                .keeping("foreword", foreword)
                .with(title, issuer, foreword, cases);
        dialog.doing(this::issue);
    }

    private void issue(OperationId operation) {
        var titled = FormFields.must(title, !title.getValue().isBlank());
        var signed = FormFields.must(issuer, !issuer.getValue().isBlank());
        if (!titled || !signed) {
            Focus.now(titled ? issuer : title);
            return;
        }
        var wanted = tools.cases().all().stream()
                .map(ShownCase::id)
                .filter(id -> cases.getValue().stream().anyMatch(one -> one.id().equals(id)))
                .toList();
        var answer = tools.editions()
                .issue(tools.viewer(), operation, title.getValue(), foreword.getValue(), issuer.getValue(), wanted);
        switch (answer) {
            case EditionDecision.Issued issued -> {
                dialog.done(Wording.text("casebook.edition.issued"));
                then.run();
            }
            case EditionDecision.Refused(var reason) -> dialog.refuse(Wording.refused(reason));
        }
    }

    void open() {
        dialog.open();
    }
}
