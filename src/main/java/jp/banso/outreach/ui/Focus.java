package jp.banso.outreach.ui;

import com.vaadin.flow.component.Component;

/** Where the keyboard goes next. */
final class Focus {

    private Focus() {}

    static void now(Component place) {
        place.getElement().executeJs("this.focus({focusVisible: true})");
    }

    /** Into a dialog that is being opened: it would begin with its first stop otherwise. */
    static void onceOpen(Component place) {
        place.getElement().executeJs("""
                const go = () => this.focus({focusVisible: true});
                requestAnimationFrame(() => requestAnimationFrame(go));""");
    }

    /** Out of a dialog that is being closed: it would go back to where it was opened otherwise. */
    static void onceClosed(Component place) {
        place.getElement().executeJs("""
                const go = () => this.isConnected && this.focus({focusVisible: true});
                const wait = () => document.querySelector('vaadin-dialog[opened]')
                  ? requestAnimationFrame(wait) : requestAnimationFrame(go);
                wait();""");
    }
}
