package jp.banso.intake.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The four steps of an import and where one stands, in words as well as in a row of marks. */
class Steps extends Composite<Div> {

    private static final List<String> NAMES =
            List.of("intake.step.files", "intake.step.columns", "intake.step.preview", "intake.step.result");

    Steps(int current) {
        var marks = new OrderedList();
        marks.addClassName("steps-marks");
        for (var number = 1; number <= NAMES.size(); number++) {
            marks.add(mark(number, current));
        }
        var words = new Paragraph(getTranslation("intake.step.of", NAMES.size(), current));
        words.addClassName("steps-words");
        getContent().add(words, marks);
        getContent().addClassName("steps");
    }

    private ListItem mark(int number, int current) {
        var sign = new Span(number < current ? "✓" : String.valueOf(number));
        sign.addClassName("steps-sign");
        sign.getElement().setAttribute("aria-hidden", "true");
        var item = new ListItem(sign, new Span(getTranslation(NAMES.get(number - 1))));
        item.addClassName(number < current ? "step-done" : number == current ? "step-now" : "step-later");
        if (number == current) {
            item.getElement().setAttribute("aria-current", "step");
        }
        return item;
    }
}
