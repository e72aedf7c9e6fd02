package jp.banso.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import jp.banso.desk.FaqDecision;
import jp.banso.desk.FaqRow;
import jp.banso.desk.FaqService;
import jp.banso.desk.FaqState;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.shared.ui.Notices;

/** One entry of the questions with its editions and what may be done with it. */
final class FaqItem extends ListItem {

    private final transient DeskTools tools;
    private final transient FaqRow row;
    private final transient Runnable then;

    FaqItem(DeskTools tools, FaqRow row, Runnable then) {
        this.tools = tools;
        this.row = row;
        this.then = then;
        var question = new Span(row.data().question());
        question.addClassName("cell-main");
        var line = new Span(Wording.text(
                "desk.faq.row.line",
                Wording.of("category", row.data().category()),
                row.edition(),
                JapaneseDates.moment(row.changedAt()),
                row.changer()));
        line.addClassName("cell-sub");
        var head = new Div(new Div(question, line), Wording.badge(row.state()));
        head.addClassName("support-line");
        add(head);
        if (!row.data().errorCode().isEmpty()) {
            add(new Div(Wording.text("desk.row.code", row.data().errorCode())));
        }
        add(words(row.data().answer()), acts());
        if (row.edition() > 1) {
            add(editions());
        }
    }

    private Component acts() {
        var acts = new Div();
        acts.addClassName("support-thumbs");
        if (tools.city() || row.state() == FaqState.CANDIDATE) {
            acts.add(named("desk.faq.change", new Button(Wording.text("desk.faq.change"), click -> FaqDialog.of(
                            tools, row, then)
                    .open())));
        }
        if (tools.city()) {
            var first = true;
            for (var next : FaqService.next(row.state())) {
                var button = new Button(Wording.of("faq.move", next), click -> move(next));
                button.setDisableOnClick(true);
                if (first) {
                    button.addThemeVariants(ButtonVariant.AURA_PRIMARY);
                }
                first = false;
                acts.add(named("desk.faq.move." + next.name(), button));
            }
        }
        return acts;
    }

    private Button named(String key, Button button) {
        button.setAriaLabel(Wording.text(
                "desk.faq.act",
                Wording.text(key),
                InquiryCards.shortened(row.data().question())));
        return button;
    }

    private void move(FaqState to) {
        var decision = tools.faq().move(tools.viewer(), OperationId.fresh(), row.id(), row.version(), to);
        if (decision instanceof FaqDecision.Kept) {
            Notices.done(Wording.text("desk.faq.kept", Wording.of("faq.state", to)));
        } else {
            Notices.failed(Wording.why(decision), Wording.text("desk.look-again"));
        }
        then.run();
    }

    /** Read when somebody opens it. */
    private Component editions() {
        var list = new OrderedList();
        list.addClassName("support-records");
        var details = new Details(Wording.text("desk.faq.editions", row.edition()), list);
        details.addOpenedChangeListener(change -> {
            list.removeAll();
            if (change.isOpened()) {
                tools.questions().editions(tools.viewer(), row.id()).forEach(one -> list.add(edition(one)));
            }
        });
        return details;
    }

    private static ListItem edition(FaqRow one) {
        var line = new Span(Wording.text(
                "desk.faq.edition.line",
                one.edition(),
                Wording.of("faq.state", one.state()),
                JapaneseDates.moment(one.changedAt()),
                one.changer()));
        line.addClassName("cell-sub");
        return new ListItem(
                line, new Div(one.data().question()), words(one.data().answer()));
    }

    private static Div words(String typed) {
        var words = new Div(typed);
        words.addClassName("support-words");
        return words;
    }
}
