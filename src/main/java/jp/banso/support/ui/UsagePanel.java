package jp.banso.support.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import jp.banso.careoffice.CareOfficeCard;
import jp.banso.shared.ui.Section;
import jp.banso.shared.ui.StatusBadge;
import jp.banso.shared.ui.StatusBadge.Meaning;
import jp.banso.support.UsageRow;

/** What went through the exchange, month by month, and what makes it settled. */
final class UsagePanel {

    private UsagePanel() {}

    static Component of(SupportTools tools, CareOfficeCard card, List<UsageRow> rows) {
        var section = new Section(Wording.text("support.usages"));
        var rule = tools.rule().present(tools.viewer());
        var note = new Paragraph(Wording.text("support.rule.line", rule.months(), rule.partners()));
        note.addClassName("cell-sub");
        section.add(note);
        if (rows.isEmpty()) {
            section.add(new Paragraph(Wording.text("support.usages.none")));
        } else {
            var list = new OrderedList();
            list.addClassName("support-records");
            rows.forEach(row -> list.add(line(row)));
            section.add(list);
        }
        section.withActions(new Button(
                Wording.text("support.usage"),
                click -> new UsageDialog(tools, card.id(), card.name(), rows, () -> {}).open()));
        return section;
    }

    private static ListItem line(UsageRow row) {
        var month = new Span(Wording.month(row.month()));
        month.addClassName("cell-main");
        var badge = row.exchanged()
                ? new StatusBadge(Meaning.GOOD, Wording.text("support.exchanged", row.partners()))
                : new StatusBadge(Meaning.QUIET, Wording.text("support.exchanged.not"));
        var head = new Div(month, badge);
        head.addClassName("support-line");
        var who = new Div(Wording.text(
                "support.usage.who",
                Wording.day(row.reportedOn()),
                Wording.of("usagesource", row.source()),
                row.recorder()));
        who.addClassName("cell-sub");
        return new ListItem(head, who);
    }
}
