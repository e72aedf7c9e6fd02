package jp.banso.search.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.function.Supplier;

/** Opens the search by a click or, from anywhere on the page, by Ctrl+K; one at a time. */
final class SearchButton extends Button {

    private final transient Supplier<Dialog> dialogs;
    private boolean open;

    SearchButton(Supplier<Dialog> dialogs) {
        this.dialogs = dialogs;
        var words = new Span(getTranslation("search.button"));
        words.addClassName("frame-search-words");
        setIcon(VaadinIcon.SEARCH.create());
        getElement().appendChild(words.getElement());
        addClassName("frame-search");
        setAriaLabel(getTranslation("search.open"));
        setTooltipText(getTranslation("search.tooltip"));
        getElement().setAttribute("aria-keyshortcuts", "Control+K");
        getElement().setAttribute("aria-haspopup", "dialog");
        addClickListener(click -> open());
        Shortcuts.addShortcutListener(this, this::open, Key.KEY_K, KeyModifier.CONTROL);
        Shortcuts.addShortcutListener(this, this::open, Key.KEY_K, KeyModifier.META);
    }

    private void open() {
        if (open) {
            return;
        }
        open = true;
        var dialog = dialogs.get();
        dialog.addOpenedChangeListener(change -> open = change.isOpened());
        dialog.open();
    }
}
