package jp.banso.witness.ui;

import java.util.List;
import jp.banso.careoffice.CareOfficeCard;
import jp.banso.shared.ui.FormDialog;
import jp.banso.shared.ui.FormFields;
import jp.banso.witness.Statement;
import jp.banso.witness.StatementMeans;
import jp.banso.witness.WitnessDecision;

/** Writes down what an office says of itself. */
final class StatementDialog {

    private static final int LONGEST = 500;

    private final FormDialog dialog;

    StatementDialog(WitnessTools tools, CareOfficeCard card) {
        var guard = tools.guard("say/" + card.id().value());
        var statements = List.of(Statement.values());
        var says = FormFields.keepChoice(
                guard,
                "says",
                FormFields.<Statement>choice(
                        "witness.say.what",
                        statements,
                        one -> one == null ? "" : WitnessTools.text("witness.says." + one.name())),
                statements,
                Statement.ADOPTED);
        var occasions = List.of(StatementMeans.values());
        var means = FormFields.keepChoice(
                guard,
                "means",
                FormFields.<StatementMeans>choice(
                        "witness.say.means",
                        occasions,
                        one -> one == null ? "" : WitnessTools.text("witness.means." + one.name())),
                occasions,
                StatementMeans.CALL);
        var day = FormFields.keepDay(guard, "day", FormFields.past("witness.say.day", tools.today()));
        day.setValue(tools.today());
        var words = FormFields.words("witness.say.words", LONGEST);
        dialog = new FormDialog(WitnessTools.text("witness.say"), WitnessTools.text("witness.record"), guard)
                .about(WitnessTools.text("witness.about", card.name(), card.number()))
                .with(says, means, day, words)
                .keeping("words", words)
                .doing(operation -> {
                    if (!FormFields.must(day, day.getValue() != null && !day.isInvalid())) {
                        return;
                    }
                    var decision = tools.service()
                            .said(
                                    tools.viewer(),
                                    operation,
                                    card.id(),
                                    says.getValue(),
                                    means.getValue(),
                                    day.getValue(),
                                    words.getValue());
                    if (decision instanceof WitnessDecision.Done) {
                        form().done(WitnessTools.text("witness.say.done"));
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
