package jp.banso.witness.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.Notices;
import jp.banso.witness.WitnessDecision;
import jp.banso.witness.WitnessLimits;

/** Sets the days after which witnesses disagree and before which terms are told. */
final class WitnessLimitForm extends Composite<Details> {

    private static final int MOST = 365;

    private final transient WitnessTools tools;
    private final transient Runnable then;
    private final IntegerField unlisted = days("witness.limit.unlisted");
    private final IntegerField expiry = days("witness.limit.expiry");
    private long version;

    WitnessLimitForm(WitnessTools tools, Runnable then) {
        this.tools = tools;
        this.then = then;
        var form = new Div(unlisted, expiry, new Button(WitnessTools.text("witness.limits.save"), click -> save()));
        form.addClassNames("form", "support-rule");
        getContent().setSummaryText(WitnessTools.text("witness.limits"));
        getContent().add(form);
        show();
    }

    private static IntegerField days(String key) {
        var field = new IntegerField(WitnessTools.text(key));
        field.setMin(1);
        field.setMax(MOST);
        field.setStepButtonsVisible(true);
        return field;
    }

    private void show() {
        var limits = tools.limits().present(tools.viewer());
        version = limits.version();
        unlisted.setValue(limits.unlistedDays());
        expiry.setValue(limits.expiryDays());
    }

    private void save() {
        if (!(within(unlisted) & within(expiry))) {
            return;
        }
        var wanted = new WitnessLimits(version, unlisted.getValue(), expiry.getValue());
        var answer = tools.limits().set(tools.viewer(), OperationId.fresh(), wanted);
        show();
        if (answer instanceof WitnessDecision.Done) {
            Notices.done(WitnessTools.text("witness.limits.done"));
            then.run();
        } else {
            Notices.failed(WitnessTools.text("witness.limits.not"), WitnessTools.why(answer));
        }
    }

    private static boolean within(IntegerField field) {
        var value = field.getValue();
        var fits = value != null && value >= 1 && value <= MOST;
        field.setInvalid(!fits);
        field.setErrorMessage(fits ? "" : WitnessTools.text("witness.limits.bounds", MOST));
        return fits;
    }
}
