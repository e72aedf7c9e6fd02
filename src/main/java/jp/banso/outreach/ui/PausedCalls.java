package jp.banso.outreach.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import jp.banso.budget.panel.PauseText;
import jp.banso.outreach.CallFilter;
import jp.banso.outreach.PausedCall;
import jp.banso.shared.ui.Places;

/** How many offices have left the list for now; opened, which and why each. */
final class PausedCalls extends Div {

    private static final int MOST = 200;

    private final transient OutreachTools tools;
    private final Details details = new Details();
    private final Div inside = new Div();
    private transient CallFilter filter = CallFilter.all();

    PausedCalls(OutreachTools tools) {
        this.tools = tools;
        details.add(inside);
        details.addOpenedChangeListener(opened -> fill());
        add(details);
    }

    void show(CallFilter shown) {
        filter = shown;
        var count = tools.calls().pausedCount(tools.viewer(), filter);
        setVisible(count > 0);
        details.setSummaryText(getTranslation("outreach.calls.paused", Wording.number(count)));
        fill();
    }

    private void fill() {
        inside.removeAll();
        if (!details.isOpened() || !isVisible()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("support-records");
        var rows = tools.calls().paused(tools.viewer(), filter, MOST);
        rows.forEach(row -> list.add(item(row)));
        inside.add(list);
        if (rows.size() == MOST) {
            inside.add(new Span(getTranslation("outreach.calls.paused.more", Wording.number(MOST))));
        }
    }

    private ListItem item(PausedCall row) {
        var name = new Anchor(Places.careOffice(row.number()), row.name());
        name.addClassName("cell-main");
        var why = new Div(PauseText.of(row.pause()));
        why.addClassName("cell-sub");
        return new ListItem(name, why);
    }
}
