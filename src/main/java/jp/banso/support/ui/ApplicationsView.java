package jp.banso.support.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.banso.security.Role.Names;
import jp.banso.shared.ui.EmptyState;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Places;
import jp.banso.support.ApplicationRow;
import jp.banso.support.ApplicationRow.Waiting;
import jp.banso.support.panel.ApplicationRowPart;
import jp.banso.support.panel.ApplicationsPart;

/** The city's list of applications, by what they wait for; a firm is asked from here. */
@Route("applications")
@Menu(title = "support.applications.menu", order = 30, icon = "vaadin:inbox")
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
class ApplicationsView extends Div implements AfterNavigationObserver {

    private final transient SupportTools tools;
    private final transient List<ApplicationsPart> parts;
    private final transient List<ApplicationRowPart> rowParts;
    private final Div others = new Div();
    private final Nav choice = new Nav();
    private final Div body = new Div();
    private Waiting waiting = Waiting.UNASSIGNED;
    private transient List<ApplicationRow> rows = List.of();
    private transient Map<Waiting, Integer> counts = Map.of();

    ApplicationsView(SupportTools tools, List<ApplicationsPart> parts, List<ApplicationRowPart> rowParts) {
        this.rowParts = rowParts;
        this.tools = tools;
        this.parts = parts.stream()
                .sorted(Comparator.comparingInt(ApplicationsPart::order))
                .toList();
        addClassNames("page", "support-page");
        choice.addClassName("support-choice");
        choice.setAriaLabel(getTranslation("support.applications.choice"));
        add(
                new PageHeader(getTranslation("support.applications"), getTranslation("support.applications.line")),
                others,
                choice,
                body);
        tools.revision().watch(this, change -> reload());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("waiting")
                .orElse("");
        waiting = Arrays.stream(Waiting.values())
                .filter(one -> one.name().equals(asked))
                .findFirst()
                .orElse(Waiting.UNASSIGNED);
        counts = Map.of();
        others.removeAll();
        parts.forEach(part -> part.show(tools.viewer()).ifPresent(others::add));
        reload();
    }

    private void reload() {
        var nowCounts = tools.work().waiting(tools.viewer());
        var nowRows = tools.work().applications(tools.viewer(), waiting);
        if (Objects.equals(nowCounts, counts) && Objects.equals(nowRows, rows)) {
            return;
        }
        counts = nowCounts;
        rows = nowRows;
        choice.removeAll();
        for (var one : Waiting.values()) {
            choice.add(link(one));
        }
        body.removeAll();
        body.add(rows.isEmpty() ? nothing() : list());
    }

    private void redraw() {
        counts = Map.of();
        reload();
    }

    private Component link(Waiting one) {
        var link = new Anchor(
                Places.applications() + "?waiting=" + one.name(),
                getTranslation("support.choice", Wording.of("waiting", one), counts.getOrDefault(one, 0)));
        link.addClassName("support-tab");
        if (one == waiting) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private Component nothing() {
        return new EmptyState(
                VaadinIcon.INBOX,
                getTranslation("support.applications.none", Wording.of("waiting", waiting)),
                getTranslation("support.applications.none.next"));
    }

    private Component list() {
        var list = new OrderedList();
        list.addClassName("support-cards");
        rows.forEach(row -> list.add(card(row)));
        return list;
    }

    private ListItem card(ApplicationRow row) {
        var name = new Anchor(Places.careOffice(row.officeNumber()), row.officeName());
        name.addClassName("cell-main");
        var receipt = new Span(getTranslation(
                "support.receipt.line",
                row.receiptNumber(),
                Wording.day(row.receivedOn()),
                Wording.of("channel", row.channel())));
        receipt.addClassName("cell-sub");
        var stage = new Span(Wording.stage(row.stage()));
        stage.addClassNames("status-badge", "badge-active");
        var head = new Div(new Div(name, receipt), stage);
        head.addClassName("support-line");
        var contact = new Div(new Span(row.contactName()), Wording.phone(row.contactPhone()));
        contact.addClassName("support-contact");
        var item = new ListItem(head, contact);
        var wished = row.wishedOn();
        if (wished != null) {
            item.add(new Div(getTranslation("support.wished.line", Wording.day(wished))));
        }
        var since = row.since();
        if (!row.firm().isEmpty() && since != null) {
            item.add(new Div(getTranslation("support.firm.line", row.firm(), row.visitor(), Wording.day(since))));
        }
        var reason = row.returnReason();
        if (reason != null) {
            item.add(new Div(getTranslation("support.reason.line", Wording.of("return", reason), row.returnWords())));
        }
        rowParts.forEach(part -> part.show(tools.viewer(), row, this::redraw).ifPresent(item::add));
        if (waiting == Waiting.UNASSIGNED || waiting == Waiting.RETURNED) {
            var offer = new Button(
                    getTranslation("support.offer"),
                    click -> new OfferDialog(tools, row.id(), row.officeName(), this::reload).open());
            offer.setAriaLabel(getTranslation("support.offer.of", row.officeName()));
            item.add(offer);
        }
        return item;
    }
}
