package jp.banso.visit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.banso.careoffice.panel.OfficeLine;
import jp.banso.security.Role.Names;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.ui.EmptyState;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.Section;
import jp.banso.visit.VisitStop;

/** Where a visitor goes today, in travel order, for one hand; a lead sees the firm's people one after the other. */
@Route("my/day")
@Menu(title = "visit.day.menu", order = 4, icon = "vaadin:map-marker")
@RolesAllowed({Names.VENDOR_LEAD, Names.VENDOR_VISITOR})
class MyDayView extends Div implements AfterNavigationObserver {

    private final transient VisitTools tools;
    private final Div body = new Div();
    private transient List<VisitStop> stops = List.of();
    private transient List<Map<CareOfficeId, Component>> lines = List.of();

    MyDayView(VisitTools tools) {
        this.tools = tools;
        addClassNames("page", "visit-page");
        add(
                new PageHeader(
                        getTranslation("visit.day.title"),
                        getTranslation("visit.day.line", Wording.day(tools.today()))),
                body);
        tools.revision().watch(this, change -> reload());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        draw(ask());
    }

    private List<VisitStop> ask() {
        return tools.queries().until(tools.viewer(), tools.today());
    }

    private void reload() {
        var now = ask();
        if (!now.equals(stops)) {
            draw(now);
        }
    }

    private void draw(List<VisitStop> now) {
        stops = now;
        body.removeAll();
        var offices = stops.stream().map(VisitStop::careOffice).distinct().toList();
        lines = tools.lines().stream()
                .map(room -> room.lines(tools.viewer(), offices, OfficeLine.Where.VISIT))
                .toList();
        if (stops.isEmpty()) {
            body.add(new EmptyState(
                    VaadinIcon.MAP_MARKER, getTranslation("visit.day.none"), getTranslation("visit.day.none.next")));
        } else if (tools.lead()) {
            byPerson()
                    .forEach((name, theirs) -> body.add(
                            new Section(getTranslation("visit.day.person", name, theirs.size()), days(theirs))));
        } else {
            body.add(days(stops));
        }
        var more = new Div(
                new Anchor(Places.myAssignments(), getTranslation("visit.day.all")),
                new Anchor(Places.calendar(), getTranslation("visit.day.calendar")));
        more.addClassName("visit-more");
        body.add(more);
    }

    /** People in the order of their names, visits without a person last. */
    private LinkedHashMap<String, List<VisitStop>> byPerson() {
        var named = stops.stream()
                .filter(stop -> stop.visitor() != null)
                .collect(Collectors.groupingBy(
                        stop -> stop.visitorName()
                                + '\n'
                                + Objects.requireNonNull(stop.visitor()).value(),
                        TreeMap::new,
                        Collectors.toList()));
        var people = new LinkedHashMap<String, List<VisitStop>>();
        named.values().forEach(theirs -> people.merge(theirs.getFirst().visitorName(), theirs, MyDayView::joined));
        var open = stops.stream().filter(stop -> stop.visitor() == null).toList();
        if (!open.isEmpty()) {
            people.put(getTranslation("visit.day.nobody"), open);
        }
        return people;
    }

    private static List<VisitStop> joined(List<VisitStop> one, List<VisitStop> other) {
        return java.util.stream.Stream.concat(one.stream(), other.stream()).toList();
    }

    private Component days(List<VisitStop> of) {
        var overdue = of.stream().filter(this::overdue).toList();
        var today = of.stream().filter(stop -> !overdue(stop)).toList();
        var days = new Div();
        if (!today.isEmpty()) {
            days.add(list(today, "visit.day.today"));
        }
        if (!overdue.isEmpty()) {
            days.add(list(overdue, "visit.day.overdue"));
        }
        return days;
    }

    /** Once an office, however many visits it has on the page. */
    private List<Component> lines(VisitStop stop) {
        return lines.stream()
                .flatMap(room -> Optional.ofNullable(room.remove(stop.careOffice())).stream())
                .toList();
    }

    private boolean overdue(VisitStop stop) {
        return Objects.requireNonNull(stop.planned().on()).isBefore(tools.today());
    }

    private Component list(List<VisitStop> of, String key) {
        var list = new OrderedList();
        list.addClassName("support-cards");
        var thumbs = tools.makers();
        of.forEach(stop -> {
            var card = new StopCard(tools, stop, thumbs, this::reload);
            lines(stop).forEach(card::says);
            list.add(card);
        });
        return new Section(getTranslation(key, of.size()), list);
    }
}
