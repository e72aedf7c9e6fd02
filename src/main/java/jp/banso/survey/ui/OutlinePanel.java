package jp.banso.survey.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import jp.banso.survey.FormPlace;
import jp.banso.survey.FormShape;
import jp.banso.survey.Question;

/** The sections and questions of a questionnaire in their order: one is chosen here, added, moved or taken away. */
final class OutlinePanel extends Composite<Div> {

    private final Consumer<FormPlace> chosen;
    private final Consumer<UnaryOperator<FormShape>> act;
    private final boolean readOnly;
    private final Div list = new Div();
    private final Button twice = button("survey.build.twice", FormShape::twice);
    private final Button question =
            button("survey.build.question.add", shape -> shape.plusQuestion(Wording.text("survey.build.question.new")));

    /** {@code act} hears how the questionnaire is to be changed where one is at. */
    OutlinePanel(boolean readOnly, Consumer<FormPlace> chosen, Consumer<UnaryOperator<FormShape>> act) {
        this.readOnly = readOnly;
        this.chosen = chosen;
        this.act = act;
        list.addClassName("outline");
        getContent().add(list);
        if (!readOnly) {
            var tools = new Div(
                    question,
                    button(
                            "survey.build.section.add",
                            shape -> shape.plusSection(Wording.text("survey.build.section.new"))),
                    button("survey.build.up", shape -> shape.moved(true)),
                    button("survey.build.down", shape -> shape.moved(false)),
                    twice,
                    button("survey.build.remove", FormShape::without));
            tools.addClassName("outline-tools");
            getContent().addComponentAsFirst(tools);
            move(Key.ARROW_UP, true);
            move(Key.ARROW_DOWN, false);
        }
    }

    private void move(Key key, boolean up) {
        Shortcuts.addShortcutListener(getContent(), () -> act.accept(shape -> shape.moved(up)), key, KeyModifier.ALT)
                .listenOn(getContent());
    }

    private Button button(String key, UnaryOperator<FormShape> change) {
        return new Button(Wording.text(key), click -> act.accept(change));
    }

    void show(FormShape shape) {
        var sections = new OrderedList();
        var at = shape.at();
        for (var section = 0; section < shape.form().sections().size(); section++) {
            var shown = shape.form().sections().get(section);
            var item = new ListItem(entry(
                    Wording.text("survey.build.section.line", section + 1, shown.title()),
                    FormPlace.ofSection(section),
                    at));
            var questions = new OrderedList();
            for (var number = 0; number < shown.questions().size(); number++) {
                questions.add(new ListItem(entry(shown.questions().get(number), new FormPlace(section, number), at)));
            }
            item.add(questions);
            sections.add(item);
        }
        list.removeAll();
        list.add(sections);
        twice.setEnabled(!at.isSection());
        question.setEnabled(!shape.form().sections().isEmpty());
    }

    private Button entry(Question shown, FormPlace place, FormPlace at) {
        var line = entry(
                Wording.text(
                        "survey.build.question.line",
                        place.section() + 1,
                        place.question() + 1,
                        shown.text().isBlank() ? Wording.text("survey.build.question.blank") : shown.text()),
                place,
                at);
        var marks = new Span(Wording.of("kind", shown.kind())
                + (shown.required() ? Wording.text("survey.build.mark.must") : "")
                + (shown.condition() == null ? "" : Wording.text("survey.build.mark.when"))
                + (shown.only() == null
                        ? ""
                        : Wording.text("survey.build.mark.only", Wording.of("moment", shown.only()))));
        marks.addClassName("cell-sub");
        line.setSuffixComponent(marks);
        return line;
    }

    private Button entry(String text, FormPlace place, FormPlace at) {
        var line = new Button(text, click -> chosen.accept(place));
        line.addClassName(place.isSection() ? "outline-section" : "outline-question");
        if (place.equals(at)) {
            line.getElement().setAttribute("aria-current", "true");
            line.addClassName("outline-here");
        }
        line.addClassName(readOnly ? "outline-fixed" : "outline-entry");
        return line;
    }
}
