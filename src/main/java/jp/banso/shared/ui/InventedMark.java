package jp.banso.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import jp.banso.shared.InventedData;
import org.springframework.beans.factory.ObjectProvider;

/** Says in words, on every screen and letter of a database with invented data, that nothing here is real. */
@org.springframework.stereotype.Component
public class InventedMark {

    private final ObjectProvider<InventedData> data;

    InventedMark(ObjectProvider<InventedData> data) {
        this.data = data;
    }

    /** A mark to put on a screen; none where data is real. */
    public Optional<Component> fresh() {
        var here = data.stream().anyMatch(InventedData::isHere);
        return here ? Optional.of(mark(UI.getCurrentOrThrow())) : Optional.empty();
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
