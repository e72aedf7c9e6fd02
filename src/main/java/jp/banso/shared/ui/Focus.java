package jp.banso.shared.ui;

import com.vaadin.flow.component.Component;

/** Where the keyboard goes next; a group of choices takes no focus itself, so its chosen or first choice gets it. */
public final class Focus {

    private Focus() {}

    private static final String GO = """
            const goTo = place => (place.querySelector('vaadin-radio-button[checked]')
              ?? place.querySelector('vaadin-radio-button, vaadin-checkbox') ?? place).focus({focusVisible: true});
            """;

    /** Moves it there now. */
    public static void now(Component place) {
        place.getElement().executeJs(GO + "goTo(this)");
    }

    /** Into a dialog that is being opened, which puts it on its first stop when it is ready, unless the person acts first. */
    public static void onceOpen(Component place) {
        place.getElement().executeJs(GO + """
                let acts = false;
                const person = () => { acts = true; };
                ['keydown', 'pointerdown'].forEach(type => addEventListener(type, person, {once: true, capture: true}));
                const until = performance.now() + 1000;
                const go = () => {
                  if (acts || !this.isConnected) { return; }
                  if (!this.contains(document.activeElement)) { goTo(this); }
                  if (performance.now() < until) { requestAnimationFrame(go); }
                };
                requestAnimationFrame(go);""");
    }

    /** Out of a dialog that is being closed: it would go back to where it was opened otherwise. */
    public static void onceClosed(Component place) {
        place.getElement().executeJs(GO + """
                const go = () => this.isConnected && goTo(this);
                const wait = () => document.querySelector('vaadin-dialog[opened]')
                  ? requestAnimationFrame(wait) : requestAnimationFrame(go);
                wait();""");
    }
}
