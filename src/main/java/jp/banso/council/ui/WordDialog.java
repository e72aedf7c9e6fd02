package jp.banso.council.ui;

import java.util.Arrays;
import jp.banso.council.CouncilWord;
import jp.banso.council.WordDecision;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.FormDialog;
import jp.banso.shared.ui.FormFields;

/** Marks a member as spoken to or recommended the exchange, with the way back in the notice. */
final class WordDialog {

    private final FormDialog dialog;

    WordDialog(CouncilTools tools, CareOfficeId office, String name, Runnable then) {
        var word = FormFields.choice(
                "council.word", Arrays.asList(CouncilWord.values()), one -> Wording.text("council.word." + one));
        word.setValue(CouncilWord.SPOKEN);
        var day = FormFields.past("council.word.day", tools.today());
        day.setValue(tools.today());
        dialog = new FormDialog(
                        Wording.text("council.word.do"),
                        Wording.text("council.word.save"),
                        tools.guard("word/" + office.value()))
                .about(name)
                .with(word, day, FormFields.note(Wording.text("council.word.note")));
        dialog.doing(operation -> {
            if (!FormFields.must(day, day.getValue() != null)) {
                return;
            }
            var decision = tools.words().mark(tools.viewer(), operation, office, word.getValue(), day.getValue());
            if (decision instanceof WordDecision.Marked(var marked)) {
                dialog().done(Wording.said(decision), () -> {
                    tools.words().undo(tools.viewer(), OperationId.fresh(), marked);
                    then.run();
                });
                then.run();
            } else {
                dialog().refuse(Wording.said(decision));
            }
        });
    }

    private FormDialog dialog() {
        return dialog;
    }

    void open() {
        dialog.open();
    }
}
