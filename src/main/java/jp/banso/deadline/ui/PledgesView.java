package jp.banso.deadline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import jp.banso.deadline.PledgeRow;
import jp.banso.security.Role.Names;
import jp.banso.shared.ui.EmptyState;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Places;

/** Pledges for the pay add-on: those due soon or overdue, all that are open, and those settled (PLG-02). */
@Route("pledges")
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
class PledgesView extends Div implements AfterNavigationObserver {

    private enum Part {
        DUE(30),
        OPEN(20_000),
        SETTLED(0);

        private final int days;

        Part(int days) {
            this.days = days;
        }
    }

    private final transient DeadlineTools tools;
    private final Nav choice = new Nav();
    private final Div body = new Div();
    private Part part = Part.DUE;

    PledgesView(DeadlineTools tools) {
        this.tools = tools;
        addClassNames("page", "card-page");
        choice.addClassName("support-choice");
        choice.setAriaLabel(getTranslation("deadline.choose"));
        var back = new Anchor(Places.migration(), getTranslation("deadline.back"));
        back.addClassName("page-links");
        add(
                new PageHeader(getTranslation("deadline.pledges"), getTranslation("deadline.pledges.line")),
                back,
                choice,
                body);
        tools.revision().watchCalmly(this, this::reload);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("part")
                .orElse("");
        part = Arrays.stream(Part.values())
                .filter(one -> one.name().equals(asked))
                .findFirst()
                .orElse(Part.DUE);
        reload();
    }

    private void reload() {
        choice.removeAll();
        for (var one : Part.values()) {
            choice.add(link(one, rows(one).size()));
        }
        var rows = rows(part);
        body.removeAll();
        if (rows.isEmpty()) {
            body.add(new EmptyState(
                    VaadinIcon.CHECK_CIRCLE_O,
                    getTranslation("deadline.pledges.none"),
                    getTranslation("deadline.pledges.none.next")));
            return;
        }
        var list = new OrderedList();
        list.addClassName("card-list");
        var cards = new PledgeCards(tools, this::reload);
        rows.forEach(row -> list.add(cards.card(row, true)));
        body.add(list);
    }

    private List<PledgeRow> rows(Part one) {
        return one == Part.SETTLED
                ? tools.pledges().settled(tools.viewer())
                : tools.pledges().due(tools.viewer(), tools.today(), one.days);
    }

    private Component link(Part one, int count) {
        var link = new Anchor(
                Places.pledges() + "?part=" + one.name(), getTranslation("deadline.part." + one.name(), count));
        link.addClassName("support-tab");
        if (one == part) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
