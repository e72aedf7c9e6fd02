package jp.banso.deadline.ui;

import com.vaadin.flow.component.textfield.TextField;
import jp.banso.careoffice.CareOfficeCard;
import jp.banso.deadline.DeadlineDecision;
import jp.banso.deadline.NewPledge;
import jp.banso.shared.ui.FormDialog;
import jp.banso.shared.ui.FormFields;
import jp.banso.shared.ui.JapaneseDates;

/** Writes down what an office pledges for the pay add-on, and by when. */
final class PledgeDialog {

    private final FormDialog dialog;

    PledgeDialog(DeadlineTools tools, CareOfficeCard card) {
        var guard = tools.guard("pledge/" + card.id().value());
        var what = field("deadline.pledge.what", 300);
        what.setHelperText(DeadlineTools.text("deadline.pledge.what.help"));
        var on = FormFields.keepDay(guard, "on", FormFields.past("deadline.pledge.on", tools.today()));
        on.setValue(tools.today());
        var due = FormFields.keepDay(
                guard, "due", JapaneseDates.datePicker(DeadlineTools.text("deadline.pledge.due-on")));
        due.setMax(tools.today().plusYears(3));
        var source = field("deadline.pledge.source", 200);
        dialog = new FormDialog(DeadlineTools.text("deadline.pledge.new"), DeadlineTools.text("deadline.record"), guard)
                .about(DeadlineTools.text("deadline.about", card.name(), card.number()))
                .with(what, on, due, source)
                .keepingText("what", what)
                .keepingText("source", source)
                .doing(operation -> {
                    if (!(FormFields.must(what, !what.getValue().isBlank())
                            & FormFields.must(on, on.getValue() != null && !on.isInvalid())
                            & FormFields.must(due, due.getValue() != null && !due.isInvalid())
                            & FormFields.must(source, !source.getValue().isBlank()))) {
                        return;
                    }
                    var pledge = new NewPledge(on.getValue(), due.getValue(), what.getValue(), source.getValue());
                    var decision = tools.pledges().pledge(tools.viewer(), operation, card.id(), pledge);
                    if (decision instanceof DeadlineDecision.Done) {
                        form().done(DeadlineTools.text("deadline.pledge.done"));
                    } else {
                        form().refuse(DeadlineTools.why(decision));
                    }
                });
    }

    private static TextField field(String key, int most) {
        var field = new TextField(DeadlineTools.text(key));
        field.setMaxLength(most);
        return field;
    }

    private FormDialog form() {
        return dialog;
    }

    void open() {
        dialog.open();
    }
}
