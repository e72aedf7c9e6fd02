package jp.banso.deadline.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import jp.banso.deadline.DeadlineDecision;
import jp.banso.deadline.PledgeRow;
import jp.banso.deadline.PledgeState;
import jp.banso.shared.ui.FormDialog;
import jp.banso.shared.ui.FormFields;

/** Says what became of a pledge. */
final class SettleDialog {

    private static final int LONGEST = 500;

    private final FormDialog dialog;

    SettleDialog(DeadlineTools tools, PledgeRow row, Runnable then) {
        var guard = tools.guard("settle/" + row.id());
        var outcome = new RadioButtonGroup<PledgeState>(DeadlineTools.text("deadline.settle.outcome"));
        outcome.setItems(PledgeState.KEPT, PledgeState.MISSED, PledgeState.WITHDRAWN);
        outcome.setItemLabelGenerator(state -> DeadlineTools.text("deadline.pledge." + state.name()));
        outcome.setValue(PledgeState.KEPT);
        var day = FormFields.keepDay(guard, "day", FormFields.past("deadline.settle.on", tools.today()));
        day.setValue(tools.today());
        var words = FormFields.words("deadline.settle.words", LONGEST);
        dialog = new FormDialog(DeadlineTools.text("deadline.settle"), DeadlineTools.text("deadline.record"), guard)
                .about(DeadlineTools.text(
                        "deadline.about", row.name(), row.pledge().what()))
                .with(outcome, day, words)
                .keeping("words", words)
                .doing(operation -> {
                    if (!FormFields.must(day, day.getValue() != null && !day.isInvalid())) {
                        return;
                    }
                    var decision = tools.pledges()
                            .settle(
                                    tools.viewer(),
                                    operation,
                                    row,
                                    outcome.getValue(),
                                    day.getValue(),
                                    words.getValue());
                    if (decision instanceof DeadlineDecision.Done) {
                        form().done(DeadlineTools.text("deadline.settle.done"));
                        then.run();
                    } else {
                        form().refuse(DeadlineTools.why(decision));
                    }
                });
    }

    private FormDialog form() {
        return dialog;
    }

    void open() {
        dialog.open();
    }
}
