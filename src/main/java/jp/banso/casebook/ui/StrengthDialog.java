package jp.banso.casebook.ui;

import com.vaadin.flow.component.textfield.IntegerField;
import jp.banso.casebook.Strength;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.FormDialog;

/** From how many per cent less a result is proposed. */
final class StrengthDialog {

    private final CasebookTools tools;
    private final Strength seen;
    private final Runnable then;
    private final IntegerField percent = new IntegerField(Wording.text("casebook.strength.percent"));
    private final FormDialog dialog;

    StrengthDialog(CasebookTools tools, Runnable then) {
        this.tools = tools;
        this.then = then;
        seen = tools.candidates().strength(tools.viewer());
        percent.setMin(1);
        percent.setMax(100);
        percent.setStepButtonsVisible(true);
        percent.setValue(seen.percent());
        dialog = new FormDialog(
                        Wording.text("casebook.strength"),
                        Wording.text("casebook.strength.do"),
                        tools.guard("strength"))
                .with(percent);
        dialog.doing(this::set);
    }

    private void set(OperationId operation) {
        var wanted = percent.getValue();
        if (wanted == null) {
            dialog.refuse(Wording.refused("percent"));
            return;
        }
        if (tools.candidates()
                .set(tools.viewer(), operation, new Strength(seen.version(), wanted))
                .set()) {
            dialog.done(Wording.text("casebook.strength.done"));
            then.run();
        } else {
            dialog.refuse(Wording.text("casebook.meanwhile"));
        }
    }

    void open() {
        dialog.open();
    }
}
