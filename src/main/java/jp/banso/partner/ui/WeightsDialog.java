package jp.banso.partner.ui;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import jp.banso.partner.ChainWeights;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.FormDialog;
import jp.banso.shared.ui.FormFields;

/** Sets how the next best office is reckoned. */
final class WeightsDialog {

    private final PartnerTools tools;
    private final Runnable then;
    private final FormDialog dialog;
    private final TextField lambda = new TextField(Wording.text("partner.weights.lambda"));
    private final IntegerField tau = new IntegerField(Wording.text("partner.weights.tau"));
    private final long version;

    WeightsDialog(PartnerTools tools, Runnable then) {
        this.tools = tools;
        this.then = then;
        var present = tools.chain().weights(tools.viewer());
        version = present.version();
        lambda.setValue(present.lambda().stripTrailingZeros().toPlainString());
        lambda.setHelperText(Wording.text("partner.weights.lambda.help", ChainWeights.MOST_LAMBDA));
        tau.setValue(present.tau());
        tau.setHelperText(Wording.text("partner.weights.tau.help", ChainWeights.MOST_TAU));
        tau.setStepButtonsVisible(true);
        dialog = new FormDialog(
                        Wording.text("partner.weights"), Wording.text("partner.weights.do"), tools.guard("weights"))
                .with(FormFields.note(Wording.text("partner.weights.note")), lambda, tau);
        dialog.doing(this::save);
    }

    private void save(OperationId operation) {
        var typed = lambda.getValue().strip();
        var wanted = typed.matches("\\d{1,2}(\\.\\d{1,2})?") ? new BigDecimal(typed) : null;
        var needed = tau.getValue();
        var whole = must(lambda, wanted != null && wanted.compareTo(BigDecimal.valueOf(ChainWeights.MOST_LAMBDA)) <= 0)
                & must(tau, needed != null && needed >= 1 && needed <= ChainWeights.MOST_TAU);
        if (whole && wanted != null && needed != null) {
            var answer = tools.weights().set(tools.viewer(), operation, new ChainWeights(version, wanted, needed));
            if (answer.set()) {
                dialog.done(Wording.text("partner.weights.done"));
                then.run();
            } else {
                dialog.refuse(Wording.text("partner.meanwhile"));
            }
        }
    }

    private static boolean must(com.vaadin.flow.component.HasValidation field, boolean holds) {
        field.setInvalid(!holds);
        field.setErrorMessage(holds ? "" : Wording.text("partner.weights.bounds"));
        return holds;
    }

    void open() {
        dialog.open();
    }
}
