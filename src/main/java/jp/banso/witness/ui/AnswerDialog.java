package jp.banso.witness.ui;

import jp.banso.shared.ui.FormDialog;
import jp.banso.shared.ui.FormFields;
import jp.banso.witness.DisagreementRow;
import jp.banso.witness.WitnessDecision;

/** Says what came of a disagreement, and when it is to be looked at again if at all. */
final class AnswerDialog {

    private static final int LONGEST = 1000;

    private final FormDialog dialog;

    AnswerDialog(WitnessTools tools, DisagreementRow row, Runnable then) {
        var guard = tools.guard("answer/" + row.careOffice().value() + "/" + row.about());
        var words = FormFields.words("witness.answer.words", LONGEST);
        var again = FormFields.keepDay(guard, "again", FormFields.planned("witness.answer.again", tools.today()));
        again.setHelperText(WitnessTools.text("witness.answer.again.help"));
        dialog = new FormDialog(
                        WitnessTools.text("witness.answer.title"), WitnessTools.text("witness.answer.do"), guard)
                .about(WitnessTools.text("witness.about", row.name(), row.number()))
                .with(
                        FormFields.note(
                                WitnessTools.text("witness.ask." + row.kind().name())),
                        words,
                        again)
                .keeping("words", words)
                .doing(operation -> {
                    if (!FormFields.must(words, !words.getValue().isBlank())) {
                        return;
                    }
                    var decision = tools.service()
                            .answer(
                                    tools.viewer(),
                                    operation,
                                    row.careOffice(),
                                    row.kind(),
                                    row.about(),
                                    again.getValue(),
                                    words.getValue());
                    if (decision instanceof WitnessDecision.Done) {
                        form().done(WitnessTools.text("witness.answer.done", row.name()));
                        then.run();
                    } else {
                        form().refuse(WitnessTools.why(decision));
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
