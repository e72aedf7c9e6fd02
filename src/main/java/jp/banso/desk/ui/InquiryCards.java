package jp.banso.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import jp.banso.desk.InquiryRow;
import jp.banso.desk.InquiryState;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.StatusBadge;
import jp.banso.shared.ui.StatusBadge.Meaning;

/** Inquiries below each other, each a link to its page. */
final class InquiryCards {

    private InquiryCards() {}

    static OrderedList list(List<InquiryRow> rows, LocalDate today) {
        var list = new OrderedList();
        list.addClassName("support-cards");
        rows.forEach(row -> list.add(item(row, today)));
        return list;
    }

    private static ListItem item(InquiryRow row, LocalDate today) {
        var title = new Anchor(Places.inquiry(row.number()), shortened(row.question()));
        title.addClassName("cell-main");
        var line = new Span(Wording.text(
                "desk.row.line",
                row.number(),
                row.officeName().isEmpty() ? Wording.text("desk.no-office") : row.officeName(),
                Wording.of("category", row.category()),
                Wording.of("channel", row.channel()),
                JapaneseDates.moment(row.receivedAt())));
        line.addClassName("cell-sub");
        var head = new Div(new Div(title, line), state(row, today));
        head.addClassName("support-line");
        var item = new ListItem(head, new Div(due(row)));
        if (!row.errorCode().isEmpty()) {
            item.add(new Div(Wording.text("desk.row.code", row.errorCode())));
        }
        return item;
    }

    private static Component state(InquiryRow row, LocalDate today) {
        var badges = new Div(Wording.badge(row));
        badges.addClassName("desk-badges");
        if (row.isOverdue(today)) {
            badges.add(new StatusBadge(Meaning.BAD, Wording.text("desk.overdue")));
        }
        return badges;
    }

    private static String due(InquiryRow row) {
        return row.state() == InquiryState.DONE
                ? Wording.text("desk.row.done", row.taker())
                : row.taker().isEmpty()
                        ? Wording.text("desk.row.due", Wording.day(row.due()))
                        : Wording.text("desk.row.due.taker", Wording.day(row.due()), row.taker());
    }

    static String shortened(String question) {
        var line = question.replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= 80
                ? line
                : line.substring(0, line.offsetByCodePoints(0, 80)) + Wording.text("desk.cut");
    }
}
