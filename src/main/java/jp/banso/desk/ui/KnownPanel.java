package jp.banso.desk.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import jp.banso.desk.KnownAnswer;
import jp.banso.shared.ui.Section;

/** What is known of what somebody types, beside it; Alt with its digit takes the answer over. */
final class KnownPanel extends Div {

    private static final int MOST = 5;
    private static final List<Key> DIGITS = List.of(Key.DIGIT_1, Key.DIGIT_2, Key.DIGIT_3, Key.DIGIT_4, Key.DIGIT_5);

    private final transient DeskTools tools;
    private final transient Consumer<KnownAnswer> taken;
    private final Section section = new Section(Wording.text("desk.known"));
    private final Div body = new Div();
    private transient List<KnownAnswer> shown = List.of();

    KnownPanel(DeskTools tools, Consumer<KnownAnswer> taken) {
        this.tools = tools;
        this.taken = taken;
        addClassName("desk-known");
        body.getElement().setAttribute("role", "status");
        section.add(body);
        add(section);
        for (var at = 0; at < MOST; at++) {
            var number = at;
            Shortcuts.addShortcutListener(this, () -> take(number), DIGITS.get(at), KeyModifier.ALT);
        }
        draw(true);
    }

    void ask(String question, String errorCode) {
        var nothing = question.isBlank() && errorCode.isBlank();
        var found = tools.known().find(tools.viewer(), question, errorCode, MOST);
        if (!found.equals(shown) || nothing) {
            shown = found;
            draw(nothing);
        } else if (found.isEmpty()) {
            draw(false);
        }
    }

    private void take(int number) {
        if (number < shown.size()) {
            taken.accept(shown.get(number));
        }
    }

    private void draw(boolean nothing) {
        body.removeAll();
        if (shown.isEmpty()) {
            body.add(new Paragraph(Wording.text(nothing ? "desk.known.begin" : "desk.known.none")));
            return;
        }
        var list = new OrderedList();
        list.addClassName("support-cards");
        for (var at = 0; at < shown.size(); at++) {
            list.add(item(at));
        }
        body.add(list);
    }

    private ListItem item(int at) {
        var known = shown.get(at);
        var question = new Span(known.question());
        question.addClassName("cell-main");
        var source = new Span(
                known.isEntry()
                        ? Wording.text("desk.known.faq")
                        : Wording.text("desk.known.inquiry", known.number(), Wording.day(known.on())));
        source.addClassName("cell-sub");
        var answer = new Div(known.answer());
        answer.addClassName("support-words");
        var take = new Button(Wording.text("desk.known.take", at + 1), click -> take(at));
        take.setAriaLabel(Wording.text("desk.known.take.of", at + 1, InquiryCards.shortened(known.question())));
        take.getElement().setAttribute("aria-keyshortcuts", "Alt+" + (at + 1));
        var item = new ListItem(question, source);
        if (!known.errorCode().isEmpty()) {
            item.add(new Div(
                    Wording.text(known.sameCode() ? "desk.known.code.same" : "desk.row.code", known.errorCode())));
        }
        item.add(answer, take);
        return item;
    }
}
