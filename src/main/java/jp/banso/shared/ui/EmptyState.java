package jp.banso.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Stands where a list or panel has nothing to show: what that means, what to do next, and at most one way to do it. */
public final class EmptyState extends Composite<Div> {

    /** Texts arrive translated; the title is one line, {@code whatNext} a sentence. */
    public EmptyState(VaadinIcon icon, String title, String whatNext) {
        var sign = icon.create();
        sign.addClassName("empty-state-icon");
        sign.getElement().setAttribute("aria-hidden", "true");
        var heading = new Paragraph(title);
        heading.addClassName("empty-state-title");
        var next = new Paragraph(whatNext);
        next.addClassName("empty-state-next");
        getContent().add(sign, heading, next);
        getContent().addClassName("empty-state");
    }

    /** Adds the button that does what the sentence says. */
    public EmptyState withAction(String label, Runnable act) {
        var button = new Button(label, click -> act.run());
        button.addClassName("empty-state-action");
        getContent().add(button);
        return this;
    }
}
