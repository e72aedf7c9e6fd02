package jp.banso.careoffice.ui;

import com.vaadin.flow.component.html.Paragraph;

/** How many of how many offices the list shows, said aloud when it changes. */
final class ListCount extends Paragraph {

    ListCount() {
        addClassName("list-count");
        getElement().setAttribute("role", "status");
        getElement().setAttribute("aria-live", "polite");
    }

    void show(int found, int total, boolean filtered) {
        setText(
                filtered
                        ? getTranslation("careoffice.list.count", Wording.number(total), Wording.number(found))
                        : getTranslation("careoffice.list.total", Wording.number(total)));
    }
}
