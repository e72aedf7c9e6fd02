package jp.banso.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;

/** How far a long piece of work is, in words and as a bar; words are announced politely when they change. */
public final class ProgressCard extends Composite<Div> {

    private final Paragraph heading = new Paragraph();
    private final Paragraph words = new Paragraph();
    private final ProgressBar bar = new ProgressBar(0, 1);
    private final Button cancel = new Button();

    /** The title arrives translated. */
    public ProgressCard(String title) {
        heading.setText(title);
        heading.addClassName("progress-card-title");
        words.addClassName("progress-card-text");
        words.getElement().setAttribute("role", "status");
        words.getElement().setAttribute("aria-live", "polite");
        bar.getElement().setAttribute("aria-label", title);
        cancel.setText(getTranslation("shared.progress.cancel"));
        cancel.setVisible(false);
        getContent().add(heading, cancel, bar, words);
        getContent().addClassName("progress-card");
    }

    /** Offers a way to stop; it can be used once. */
    public ProgressCard cancellable(Runnable stop) {
        cancel.setVisible(true);
        cancel.setDisableOnClick(true);
        cancel.addClickListener(click -> {
            words.setText(getTranslation("shared.progress.stopping"));
            stop.run();
        });
        return this;
    }

    /** Shows {@code done} of {@code total}; a total of 0 means that nobody knows yet how much there is. */
    public void show(long done, long total) {
        bar.setIndeterminate(total <= 0);
        if (total <= 0) {
            words.setText(getTranslation("shared.progress.counting", done));
            return;
        }
        var share = Math.clamp((double) done / total, 0, 1);
        bar.setValue(share);
        words.setText(getTranslation("shared.progress.of", done, total, (int) Math.floor(share * 100)));
    }

    /** The work has ended; the sentence says how. */
    public void ended(String sentence) {
        bar.setIndeterminate(false);
        bar.setValue(1);
        cancel.setVisible(false);
        words.setText(sentence);
    }
}
