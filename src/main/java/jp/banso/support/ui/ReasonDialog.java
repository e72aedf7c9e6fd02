package jp.banso.support.ui;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.FormDialog;
import jp.banso.shared.ui.FormFields;
import jp.banso.support.SupportDecision;

/** Asks for a reason and words, then does one thing with them. */
final class ReasonDialog<E extends Enum<E>> {

    private final FormDialog dialog;

    /** What is done with the answers. */
    interface Act<E> {
        SupportDecision with(OperationId operation, E reason, String words);
    }

    ReasonDialog(
            SupportTools tools, String key, String whose, List<E> reasons, String group, Act<E> act, Runnable then) {
        var guard = tools.guard(key);
        dialog = new FormDialog(
                        Wording.text("support." + title(key)), Wording.text("support." + title(key) + ".do"), guard)
                .about(whose);
        var reason = FormFields.choice("support.reason", reasons, one -> one == null ? "" : Wording.of(group, one));
        reason.setValue(reasons.getFirst());
        TextArea words = FormFields.words("support.words", 500);
        dialog.with(reason, words)
                .keeping("words", words)
                .doing(operation ->
                        Wording.take(form(), act.with(operation, reason.getValue(), words.getValue()), then));
    }

    private static String title(String key) {
        return key.substring(0, key.indexOf('/'));
    }

    private FormDialog form() {
        return dialog;
    }

    void open() {
        dialog.open();
    }
}
