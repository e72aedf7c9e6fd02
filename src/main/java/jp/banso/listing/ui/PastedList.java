package jp.banso.listing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Takes the table of the public page from the clipboard, with its links, in which the office numbers stand (LST-13). */
final class PastedList extends Composite<Details> {

    PastedList(Consumer<String> pasted) {
        var area = new TextArea(Wording.text("listing.paste.here"));
        area.setHelperText(Wording.text("listing.paste.help"));
        area.setMaxRows(4);
        area.setWidthFull();
        area.addValueChangeListener(change -> {
            if (!change.getValue().isBlank()) {
                area.clear();
                pasted.accept(change.getValue());
            }
        });
        // What is shown of a copied table has lost the links; the page behind it still has them.
        area.getElement().executeJs("""
                this.addEventListener('paste', event => {
                    const page = event.clipboardData ? event.clipboardData.getData('text/html') : '';
                    if (page) {
                        event.preventDefault();
                        this.value = page;
                        this.dispatchEvent(new CustomEvent('change', {bubbles: true}));
                    }
                }, true)""");
        getContent().setSummaryText(Wording.text("listing.paste"));
        getContent().add(area);
    }
}
