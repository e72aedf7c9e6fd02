package jp.banso.deadline.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import jp.banso.deadline.PledgeRow;
import jp.banso.deadline.PledgeState;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.StatusBadge;
import jp.banso.shared.ui.StatusBadge.Meaning;

/** One pledge as a card, with its office where it does not stand on the office's page. */
final class PledgeCards {

    private final DeadlineTools tools;
    private final Runnable then;

    PledgeCards(DeadlineTools tools, Runnable then) {
        this.tools = tools;
        this.then = then;
    }

    ListItem card(PledgeRow row, boolean named) {
        var item = new ListItem();
        if (named) {
            var name = new Anchor(Places.careOffice(row.number()), row.name());
            name.addClassName("cell-main");
            item.add(new Div(name));
        }
        var pledge = row.pledge();
        var due = new Div(DeadlineTools.text("deadline.pledge.due", JapaneseDates.both(pledge.dueOn())));
        var head = new Div(due, badge(row));
        head.addClassName("card-line");
        var source = new Div(DeadlineTools.text(
                "deadline.pledge.said", JapaneseDates.both(pledge.pledgedOn()), pledge.source(), row.recorder()));
        source.addClassName("cell-sub");
        item.add(head, new Div(pledge.what()), source);
        if (row.state() == PledgeState.OPEN) {
            var settle = new Button(
                    DeadlineTools.text("deadline.settle"), click -> new SettleDialog(tools, row, then).open());
            settle.setAriaLabel(DeadlineTools.text("deadline.settle.of", row.name()));
            item.add(settle);
        } else if (!row.words().isEmpty()) {
            item.add(new Div(row.words()));
        }
        return item;
    }

    private StatusBadge badge(PledgeRow row) {
        return row.overdue(tools.today())
                ? new StatusBadge(Meaning.WARNING, DeadlineTools.text("deadline.pledge.overdue"))
                : new StatusBadge(
                        switch (row.state()) {
                            case OPEN -> Meaning.ACTIVE;
                            case KEPT -> Meaning.GOOD;
                            case MISSED -> Meaning.BAD;
                            case WITHDRAWN -> Meaning.QUIET;
                        },
                        DeadlineTools.text("deadline.pledge." + row.state().name()));
    }
}
