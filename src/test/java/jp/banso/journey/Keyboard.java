package jp.banso.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.WaitForFunctionOptions;
import com.microsoft.playwright.PlaywrightException;

/** A person without a mouse, who goes on with Tab and looks where the focus is. */
final class Keyboard {

    private static final int LONGEST_WAY = 200;

    /** What a screen reader calls the place of the focus; empty on none. */
    private static final String FOCUSED = """
            () => {
              let place = document.activeElement;
              while (place?.shadowRoot?.activeElement) { place = place.shadowRoot.activeElement; }
              if (!place || place === document.body) { return ''; }
              const root = place.getRootNode();
              const named = (place.getAttribute('aria-labelledby') || '').split(/\\s+/).filter(Boolean)
                  .map(id => (root.getElementById?.(id) || document.getElementById(id))?.textContent || '').join(' ');
              return (place.getAttribute('aria-label') || named || place.labels?.[0]?.textContent
                  || place.innerText || place.title || '').trim().replace(/\\s+/g, ' ');
            }""";

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Goes on to the next place whose name begins so. */
    void to(String name) {
        var way = new StringBuilder();
        for (var step = 0; step < LONGEST_WAY; step++) {
            if (focused().startsWith(name)) {
                return;
            }
            way.append(focused()).append(" > ");
            page.keyboard().press("Tab");
        }
        throw new AssertionError("no way by Tab to " + name + ": " + way);
    }

    /** Goes on to a button, link or field of that name and presses Enter there. */
    void press(String name) {
        to(name);
        page.keyboard().press("Enter");
    }

    /** Presses the last key until something visible holds these words; a list or menu may need a moment to listen. */
    void until(String key, String selector) {
        for (var tries = 0; ; tries++) {
            page.keyboard().press(key);
            try {
                page.waitForFunction(
                        "selector => [...document.querySelectorAll(selector)].some(found => found.checkVisibility())",
                        selector,
                        new WaitForFunctionOptions().setTimeout(1_500));
                return;
            } catch (PlaywrightException notYet) {
                if (tries == 5) {
                    throw new AssertionError("nothing came of " + key + ": " + selector + " on " + focused(), notYet);
                }
            }
        }
    }

    /** Fills the field of that name. */
    void write(String name, String words) {
        to(name);
        page.keyboard().insertText(words);
    }

    /** Chooses the option that begins so in the field of that name. */
    void choose(String name, String option) {
        to(name);
        until("Enter", "vaadin-select-item");
        for (var step = 0; step < LONGEST_WAY && !focused().startsWith(option); step++) {
            page.keyboard().press("ArrowDown");
        }
        page.keyboard().press("Enter");
    }

    String focused() {
        return String.valueOf(page.evaluate(FOCUSED));
    }
}
