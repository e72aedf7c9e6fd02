package jp.banso.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import java.util.Optional;
import jp.banso.shared.InventedData;
import org.springframework.beans.factory.ObjectProvider;

/** Says in words, on every screen, letter and file of a database with invented data, that nothing here is real. */
@org.springframework.stereotype.Component
public class InventedMark {

    private final ObjectProvider<InventedData> data;
    private final I18NProvider texts;

    InventedMark(ObjectProvider<InventedData> data, I18NProvider texts) {
        this.data = data;
        this.texts = texts;
    }

    /** A mark to put on a screen; none where data is real. */
    public Optional<Component> fresh() {
        return isHere() ? Optional.of(mark(UI.getCurrentOrThrow())) : Optional.empty();
    }

    /** What a file taken out is called: where data is invented, its name says so first. */
    public String onFile(String name) {
        return isHere() ? I18NProvider.translate("shared.invented.file", name) : name;
    }

    /** What stands on every letter and on pages without a session; none where data is real. */
    public Optional<String> onPaper(Locale language) {
        return isHere() ? Optional.of(texts.getTranslation("shared.invented.words", language)) : Optional.empty();
    }

    private boolean isHere() {
        return data.stream().anyMatch(InventedData::isHere);
    }

    private static Component mark(UI ui) {
        var demo = new Span(ui.getTranslation("shared.invented"));
        demo.addClassName("invented-demo");
        var words = new Span(ui.getTranslation("shared.invented.words"));
        var mark = new Div(demo, words);
        mark.addClassName("invented-mark");
        return mark;
    }
}
