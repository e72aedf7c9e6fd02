package jp.banso.outreach.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import jp.banso.outreach.CallFilter.Which;
import jp.banso.shared.ui.HomeTile;
import jp.banso.shared.ui.Section;

/** What the home page says to the city: the calls that have come due, and the next briefing. */
@org.springframework.stereotype.Component
class OutreachHomeTile implements HomeTile {

    private final OutreachTools tools;

    OutreachHomeTile(OutreachTools tools) {
        this.tools = tools;
    }

    @Override
    public int order() {
        return 12;
    }

    @Override
    public Optional<Component> show() {
        return tools.city() ? Optional.of(draw()) : Optional.empty();
    }

    private Component draw() {
        var due = tools.calls().due(tools.viewer());
        var all = CallList.holding(CallList.SHAPE.plain(), Which.DUE);
        var mine = all.filteredBy(CallList.MINE, CallList.YES);
        var list = new UnorderedList();
        list.addClassName("home-cases");
        list.add(
                line(CallList.address(all), "outreach.home.overdue", due.overdue()),
                line(CallList.address(all), "outreach.home.today", due.today()),
                line(CallList.address(mine), "outreach.home.mine", due.mine()));
        tools.sessions().sessions(tools.viewer()).reversed().stream()
                .filter(row -> !row.data().heldOn().isBefore(tools.today()))
                .findFirst()
                .ifPresent(next -> list.add(line(
                        BriefingWording.address(next),
                        "outreach.home.briefing",
                        Wording.day(next.data().heldOn()),
                        next.data().title())));
        return new Section(Wording.text("outreach.home"), list);
    }

    private static ListItem line(String address, String key, Object... arguments) {
        return new ListItem(new Anchor(address, Wording.text(key, arguments)));
    }
}
