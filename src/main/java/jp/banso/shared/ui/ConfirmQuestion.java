package jp.banso.shared.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Paragraph;

/**
 * A question before an act, in plain words, whose answers are verbs and never "yes" or "no". Escape and the cancel
 * button leave everything as it is.
 */
public final class ConfirmQuestion {

    private final ConfirmDialog dialog = new ConfirmDialog();

    /** All texts arrive translated; {@code keep} is the verb that changes nothing. */
    public ConfirmQuestion(String title, String question, String keep) {
        var words = new Paragraph(question);
        words.addClassName("question-text");
        dialog.setHeader(title);
        dialog.setText(words);
        dialog.setCancelable(true);
        dialog.setCancelText(keep);
        dialog.setCancelButtonTheme("");
        dialog.addClassName("question");
    }

    /** The answer that goes ahead. */
    public ConfirmQuestion answer(String verb, Runnable act) {
        dialog.setConfirmText(verb);
        dialog.addConfirmListener(confirmed -> act.run());
        return this;
    }

    /** The answer that goes ahead with something that cannot be taken back. */
    public ConfirmQuestion dangerousAnswer(String verb, Runnable act) {
        dialog.setConfirmButtonTheme("primary danger");
        return answer(verb, act);
    }

    /** A second way ahead beside the first. */
    public ConfirmQuestion otherAnswer(String verb, Runnable act) {
        dialog.setRejectable(true);
        dialog.setRejectText(verb);
        dialog.setRejectButtonTheme("danger tertiary");
        dialog.addRejectListener(rejected -> act.run());
        return this;
    }

    /** What happens when everything is left as it is. */
    public ConfirmQuestion kept(Runnable act) {
        dialog.addCancelListener(cancelled -> act.run());
        return this;
    }

    public void ask() {
        OneDialog.open(dialog);
    }
}
