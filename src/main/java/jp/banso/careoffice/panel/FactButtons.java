package jp.banso.careoffice.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.Collection;
import java.util.function.Supplier;

/** A button for each fact that puts it, by its name, where the cursor stands in the words. */
public final class FactButtons extends Div {

    /** {@code into} is the field for text that is written in at that moment. */
    public FactButtons(Collection<String> codes, Supplier<? extends Component> into) {
        addClassName("support-thumbs");
        codes.forEach(code -> {
            var name = FactNames.of(code);
            add(new Button(getTranslation("careoffice.fact.insert", name), click -> insert(into.get(), name)));
        });
    }

    private static void insert(Component field, String fact) {
        field.getElement()
                .executeJs(
                        "const at = this.inputElement.selectionStart ?? this.value.length;"
                                + "this.value = this.value.slice(0, at) + $0 + this.value.slice(at);"
                                + "this.focus(); this.inputElement.setSelectionRange(at + $0.length, at + $0.length);"
                                + "this.dispatchEvent(new Event('change'));",
                        "{" + fact + "}");
    }
}
