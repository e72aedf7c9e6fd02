package jp.banso.deadline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Map;
import jp.banso.careoffice.MigrationStage;
import jp.banso.deadline.MigrationRow;
import jp.banso.security.Role.Names;
import jp.banso.shared.ui.EmptyState;
import jp.banso.shared.ui.Figures;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.StatusBadge;
import jp.banso.shared.ui.StatusBadge.Meaning;
import org.jspecify.annotations.Nullable;

/** Offices on the exchange that have not moved yet, with the days left; the stage looked at is in the address (MIG-02). */
@Route("migration")
@Menu(title = "deadline.menu", order = 41, icon = "vaadin:calendar-clock")
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
class MigrationView extends Div implements AfterNavigationObserver {

    private final transient DeadlineTools tools;
    private final Nav choice = new Nav();
    private final Div body = new Div();
    private @Nullable MigrationStage stage;

    MigrationView(DeadlineTools tools) {
        this.tools = tools;
        addClassNames("page", "card-page");
        choice.addClassName("support-choice");
        choice.setAriaLabel(getTranslation("deadline.choose"));
        body.addClassName("card-stack");
        var more = new Nav(
                new Anchor(Places.milestones(), getTranslation("deadline.milestones")),
                new Anchor(Places.pledges(), getTranslation("deadline.pledges")));
        more.setAriaLabel(getTranslation("deadline.more"));
        more.addClassName("page-links");
        add(new PageHeader(getTranslation("deadline.title"), getTranslation("deadline.line")), more, body);
        tools.revision().watchCalmly(this, this::reload);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("stage")
                .orElse("");
        stage = Arrays.stream(MigrationStage.values())
                .filter(one -> one.name().equals(asked))
                .findFirst()
                .orElse(null);
        reload();
    }

    private void reload() {
        var counts = tools.migrations().counts(tools.viewer());
        var rows = tools.migrations().watched(tools.viewer(), stage);
        choice.removeAll();
        choice.add(link(null, unmoved(counts)));
        counts.forEach((one, count) -> choice.add(link(one, count)));
        body.removeAll();
        body.add(figures(counts), choice);
        if (rows.isEmpty()) {
            body.add(new EmptyState(
                    VaadinIcon.CHECK_CIRCLE_O, getTranslation("deadline.none"), getTranslation("deadline.none.next")));
        } else {
            var cards = new OrderedList();
            cards.addClassName("card-list");
            rows.forEach(row -> cards.add(card(row)));
            body.add(cards);
        }
    }

    private static int unmoved(Map<MigrationStage, Integer> counts) {
        return counts.entrySet().stream()
                .filter(one -> one.getKey() != MigrationStage.MIGRATED && one.getKey() != MigrationStage.NOT_MIGRATING)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private Component figures(Map<MigrationStage, Integer> counts) {
        var all = counts.values().stream().mapToInt(Integer::intValue).sum();
        var moved = counts.getOrDefault(MigrationStage.MIGRATED, 0);
        var figures = new Figures();
        tools.milestones()
                .move(tools.viewer())
                .ifPresentOrElse(
                        move -> {
                            var left = ChronoUnit.DAYS.between(
                                    tools.today(), move.data().on());
                            figures.with(
                                    "deadline.left",
                                    getTranslation(left < 0 ? "deadline.passed" : "deadline.days", Math.abs(left)),
                                    getTranslation(
                                            move.data().toReread() ? "deadline.move.reread" : "deadline.move",
                                            move.data().title(),
                                            DeadlineTools.day(move.data())));
                        },
                        () -> figures.with("deadline.left", "―", getTranslation("deadline.move.none")));
        return figures.with(
                        "deadline.unmoved",
                        getTranslation("deadline.offices", unmoved(counts)),
                        getTranslation("deadline.of", all))
                .with(
                        "deadline.moved",
                        all == 0 ? "―" : getTranslation("deadline.percent", percent(moved, all)),
                        getTranslation("deadline.moved.of", moved, all));
    }

    private static String percent(int part, int all) {
        return BigDecimal.valueOf(part * 100L)
                .divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private Component link(@Nullable MigrationStage one, int count) {
        var name = getTranslation(one == null ? "deadline.unmoved" : "migration." + one.name());
        var link = new Anchor(
                Places.migration() + (one == null ? "" : "?stage=" + one.name()),
                getTranslation("deadline.choice", name, count));
        link.addClassName("support-tab");
        if (one == stage) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private ListItem card(MigrationRow row) {
        var name = new Anchor(Places.careOffice(row.number()), row.name());
        name.addClassName("cell-main");
        var number = new Div(row.number());
        number.addClassName("cell-sub");
        var head = new Div(
                new Div(name, number),
                new StatusBadge(
                        row.stage() == MigrationStage.MIGRATED ? Meaning.GOOD : Meaning.ACTIVE,
                        getTranslation("migration." + row.stage().name())));
        head.addClassName("card-line");
        var item = new ListItem(head);
        var since = row.since();
        if (since != null) {
            item.add(new Div(getTranslation("deadline.since", JapaneseDates.both(since))));
        }
        if (!row.firm().isEmpty()) {
            item.add(new Div(row.firm()));
        }
        return item;
    }
}
