package jp.banso.witness.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import jp.banso.shared.ui.EmptyState;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.shared.ui.NamedList;
import jp.banso.shared.ui.Places;
import jp.banso.witness.DisagreementRow;

/** Where witnesses disagree: each with a question that may be asked, answered by a person (LST-17). */
final class DeskPart extends Composite<Div> {

    private final transient WitnessTools tools;
    private final transient Runnable then;

    DeskPart(WitnessTools tools, List<DisagreementRow> rows, Runnable then) {
        this.tools = tools;
        this.then = then;
        getContent().addClassName("card-stack");
        getContent().add(rows.isEmpty() ? nothing() : cards(rows));
        var answered = tools.queries().answers(tools.viewer());
        if (!answered.isEmpty()) {
            getContent()
                    .add(new NamedList(
                            WitnessTools.text("witness.answered", answered.size()),
                            answered.stream().map(DeskPart::answered).toList()));
        }
    }

    private static Component nothing() {
        return new EmptyState(
                VaadinIcon.CHECK_CIRCLE_O, WitnessTools.text("witness.none"), WitnessTools.text("witness.none.next"));
    }

    private Component cards(List<DisagreementRow> rows) {
        var list = new OrderedList();
        list.addClassName("card-list");
        rows.forEach(row -> list.add(card(row)));
        return list;
    }

    private ListItem card(DisagreementRow row) {
        var name = new Anchor(Places.careOffice(row.number()), row.name());
        name.addClassName("cell-main");
        var number = new Div(row.number());
        number.addClassName("cell-sub");
        var kind = new Div(WitnessTools.text("witness.kind." + row.kind().name()));
        var since = new Div(WitnessTools.text(
                "witness.since",
                JapaneseDates.both(row.since()),
                WitnessTools.text("witness.means." + row.means().name())));
        since.addClassName("cell-sub");
        var question = new Div(WitnessTools.text("witness.ask." + row.kind().name()));
        question.addClassName("form-note");
        var answer =
                new Button(WitnessTools.text("witness.answer"), click -> new AnswerDialog(tools, row, then).open());
        answer.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        answer.setAriaLabel(WitnessTools.text("witness.answer.of", row.name()));
        return new ListItem(new Div(name, number), kind, since, question, answer);
    }

    private static NamedList.Line answered(DisagreementRow row) {
        var again = row.againOn();
        return new NamedList.Line(
                row.name(),
                WitnessTools.text(
                        again == null ? "witness.answered.line" : "witness.answered.again",
                        WitnessTools.text("witness.kind." + row.kind().name()),
                        JapaneseDates.both(row.since()),
                        row.answerer(),
                        row.words(),
                        again == null ? "" : JapaneseDates.both(again)),
                Places.careOffice(row.number()));
    }
}
