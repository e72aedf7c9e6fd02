package jp.banso.outreach.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import jp.banso.outreach.ContactResult;

/** The first nine results by the keys 1 to 9, printed beside them; not while somebody types. */
final class ResultKeys {

    private static final int KEYS = 9;

    private ResultKeys() {}

    static void on(RadioButtonGroup<ContactResult> group) {
        var results = List.of(ContactResult.values());
        group.setItems(results);
        group.setItemLabelGenerator(one -> Wording.of("result", one));
        group.setRenderer(new ComponentRenderer<>(one -> label(one, results.indexOf(one))));
        group.setHelperText(Wording.text("outreach.result.keys"));
        group.addAttachListener(attached -> group.getElement().executeJs("""
                if (this.bansoKeys) { return; }
                const group = this;
                const typing = (event) => event.composedPath().some((node) => node instanceof HTMLElement
                    && (node.matches('textarea, select, [contenteditable="true"]')
                        || node.matches('input') && node.type !== 'radio' && node.type !== 'checkbox'));
                this.bansoKeys = (event) => {
                    if (!group.isConnected) {
                        window.removeEventListener('keydown', group.bansoKeys);
                        group.bansoKeys = undefined;
                        return;
                    }
                    const top = [...document.querySelectorAll('vaadin-dialog[opened], vaadin-confirm-dialog[opened]')].at(-1);
                    if (!/^[1-9]$/.test(event.key) || event.ctrlKey || event.metaKey || event.altKey || event.isComposing
                        || typing(event) || top && !top.contains(group)) {
                        return;
                    }
                    const choice = group.querySelectorAll('vaadin-radio-button')[Number(event.key) - 1];
                    const input = choice && choice.querySelector('input');
                    if (input) {
                        event.preventDefault();
                        input.click();
                        input.focus();
                    }
                };
                window.addEventListener('keydown', this.bansoKeys);\
                """));
    }

    private static Component label(ContactResult result, int place) {
        var label = new Span(new Span(Wording.of("result", result)));
        if (place < KEYS) {
            var key = new Span(String.valueOf(place + 1));
            key.addClassName("result-key");
            key.getElement().setAttribute("aria-hidden", "true");
            label.add(key);
        }
        return label;
    }
}
