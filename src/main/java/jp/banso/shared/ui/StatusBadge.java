package jp.banso.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

/** A state in a word, with an icon and a colour that say the same. */
public final class StatusBadge extends Composite<Span> {

    /** What a state means to the reader; decides icon and colour. */
    public enum Meaning {
        GOOD(VaadinIcon.CHECK, "badge-good"),
        ACTIVE(VaadinIcon.DOT_CIRCLE, "badge-active"),
        WARNING(VaadinIcon.WARNING, "badge-warning"),
        BAD(VaadinIcon.CLOSE_SMALL, "badge-bad"),
        QUIET(VaadinIcon.MINUS, "badge-quiet");

        private final VaadinIcon icon;
        private final String className;

        Meaning(VaadinIcon icon, String className) {
            this.icon = icon;
            this.className = className;
        }
    }

    /** The text arrives translated. */
    public StatusBadge(Meaning meaning, String text) {
        var sign = meaning.icon.create();
        sign.getElement().setAttribute("aria-hidden", "true");
        getContent().add(sign, new Span(text));
        getContent().addClassNames("status-badge", meaning.className);
    }
}
