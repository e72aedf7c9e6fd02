package jp.banso.stuck.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import jp.banso.security.Role.Names;
import jp.banso.shared.ui.EmptyState;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Places;
import jp.banso.stuck.StuckLimits;
import jp.banso.stuck.StuckList;
import jp.banso.stuck.StuckRow;

/** Cases that stand still, one list a kind; the chosen list is in the address. */
@Route("stuck")
@Menu(title = "stuck.menu", order = 32, icon = "vaadin:hourglass")
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.VENDOR_LEAD})
class StuckView extends Div implements AfterNavigationObserver {

    private final transient StuckTools tools;
    private final Nav choice = new Nav();
    private final Div body = new Div();
    private StuckList list = StuckList.UNVISITED;
    private transient List<StuckRow> rows = List.of();
    private transient Map<StuckList, Integer> counts = Map.of();
    private transient StuckLimits limits = StuckLimits.FIRST;

    StuckView(StuckTools tools) {
        this.tools = tools;
        addClassNames("page", "support-page");
        choice.addClassName("support-choice");
        choice.setAriaLabel(getTranslation("stuck.choose"));
        add(new PageHeader(getTranslation("stuck.title"), getTranslation("stuck.line")), choice, body);
        if (tools.administrator()) {
            add(new LimitsForm(tools, this::ask));
        }
        tools.revision().watchCalmly(this, this::ask);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("list")
                .orElse("");
        var lists = tools.queries().lists(tools.viewer());
        list = lists.stream()
                .filter(one -> one.name().equals(asked))
                .findFirst()
                .orElse(lists.getFirst());
        ask();
    }

    private void ask() {
        limits = tools.limits().present(tools.viewer());
        counts = tools.queries().counts(tools.viewer(), limits, tools.today());
        rows = tools.queries().rows(tools.viewer(), list, limits, tools.today());
        draw();
    }

    private void draw() {
        choice.removeAll();
        counts.forEach((one, count) -> choice.add(link(one, count)));
        body.removeAll();
        body.add(new Paragraph(getTranslation("stuck.what." + list.name(), limits.of(list))));
        body.add(rows.isEmpty() ? nothing() : cards());
    }

    private Component link(StuckList one, int count) {
        var link = new Anchor(
                Places.stuck() + "?list=" + one.name(), getTranslation("stuck.choice", StuckTools.name(one), count));
        link.addClassName("support-tab");
        if (one == list) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private Component nothing() {
        return new EmptyState(VaadinIcon.CHECK, getTranslation("stuck.none"), getTranslation("stuck.none.next"));
    }

    private Component cards() {
        var cards = new OrderedList();
        cards.addClassName("support-cards");
        rows.forEach(row -> cards.add(card(row)));
        return cards;
    }

    private ListItem card(StuckRow row) {
        var name = new Anchor(Places.careOffice(row.officeNumber()), row.officeName());
        name.addClassName("cell-main");
        var days = new Span(getTranslation(
                "stuck.days", ChronoUnit.DAYS.between(row.since(), tools.today()), JapaneseDates.both(row.since())));
        days.addClassNames("status-badge", "badge-warning");
        var head = new Div(name, days);
        head.addClassName("support-line");
        var stage = new Div(getTranslation(
                "careoffice.stage.coded",
                row.stage().code(),
                getTranslation("stage." + row.stage().name())));
        stage.addClassName("cell-sub");
        var item = new ListItem(head, stage);
        if (!row.firm().isEmpty()) {
            item.add(new Div(
                    row.visitor().isEmpty() ? row.firm() : getTranslation("stuck.who", row.firm(), row.visitor())));
        }
        return item;
    }
}
