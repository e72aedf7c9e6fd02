package jp.banso.listing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import jp.banso.listing.EntryRow;
import jp.banso.listing.MissingRow;
import jp.banso.listing.QuestionState;
import jp.banso.security.Role.Names;
import jp.banso.shared.ui.EmptyState;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Places;

/** What lists of users leave open: changes to decide, entries the register does not know, offices no longer named. */
@Route("listing/queue")
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
class ListingQueueView extends Div implements AfterNavigationObserver {

    private enum Part {
        CHANGES,
        OPEN,
        MISSING,
        ANSWERED
    }

    private final transient ListingTools tools;
    private final Nav choice = new Nav();
    private final Div body = new Div();
    private final ChangesPart changes;
    private Part part = Part.OPEN;

    ListingQueueView(ListingTools tools) {
        this.tools = tools;
        changes = new ChangesPart(tools, this::reload);
        addClassNames("page", "card-page");
        choice.addClassName("support-choice");
        choice.setAriaLabel(getTranslation("listing.queue.choice"));
        add(new PageHeader(getTranslation("listing.queue"), getTranslation("listing.queue.line")), choice, body);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("part")
                .orElse("");
        changes.forget();
        part = Arrays.stream(Part.values())
                .filter(one -> one.name().equals(asked))
                .findFirst()
                .orElseGet(() -> tools.queries().open(tools.viewer()).changed() == 0 ? Part.OPEN : Part.CHANGES);
        reload();
    }

    private void reload() {
        var entries = tools.queries().waiting(tools.viewer());
        var missing = tools.queries().missing(tools.viewer(), false);
        var proposed = tools.proposals().changes(tools.viewer(), false);
        choice.removeAll();
        choice.add(
                link(Part.CHANGES, getTranslation("listing.queue.CHANGES", proposed.size())),
                link(Part.OPEN, getTranslation("listing.queue.OPEN", entries.size())),
                link(Part.MISSING, getTranslation("listing.queue.MISSING", missing.size())),
                link(Part.ANSWERED, getTranslation("listing.queue.ANSWERED")));
        body.removeAll();
        body.add(
                switch (part) {
                    case CHANGES -> changes.show(proposed);
                    case OPEN -> list(entries.stream().map(this::entry).toList());
                    case MISSING -> list(missing.stream().map(this::missing).toList());
                    case ANSWERED ->
                        list(Stream.concat(
                                        tools.proposals().changes(tools.viewer(), true).stream()
                                                .map(new ChangeCards(tools, this::reload)::card),
                                        tools.queries().missing(tools.viewer(), true).stream()
                                                .map(this::answered))
                                .toList());
                });
    }

    private Component link(Part one, String words) {
        var link = new Anchor(Places.listingQueue() + "?part=" + one.name(), words);
        link.addClassName("support-tab");
        if (one == part) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private Component list(List<ListItem> items) {
        if (items.isEmpty()) {
            return new EmptyState(
                    VaadinIcon.CHECK_CIRCLE_O,
                    getTranslation("listing.queue.nothing." + part.name()),
                    getTranslation("listing.queue.nothing.next"));
        }
        var list = new OrderedList();
        list.addClassName("card-list");
        items.forEach(list::add);
        return list;
    }

    private ListItem entry(EntryRow row) {
        var name = new Div(row.name());
        name.addClassName("cell-main");
        var where = new Div(getTranslation(
                "listing.entry.where",
                row.number().isEmpty() ? getTranslation("listing.no-number") : row.number(),
                row.address()));
        where.addClassName("cell-sub");
        var from = new Div(getTranslation(
                "listing.entry.from",
                JapaneseDates.both(row.asOf()),
                row.services().replace("\n", " ")));
        var match =
                new Button(getTranslation("listing.match"), click -> new MatchDialog(tools, row, this::reload).open());
        match.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        match.setAriaLabel(getTranslation("listing.match.of", row.name()));
        var aside = new Button(
                getTranslation("listing.aside"), click -> new SetAsideDialog(tools, row, this::reload).open());
        aside.setAriaLabel(getTranslation("listing.aside.of", row.name()));
        var acts = new Div(match, aside);
        acts.addClassName("support-thumbs");
        return new ListItem(new Div(name, where), from, acts);
    }

    private ListItem missing(MissingRow row) {
        var answer = new Button(
                getTranslation("listing.missing.answer"), click -> new MissingDialog(tools, row, this::reload).open());
        answer.setAriaLabel(getTranslation("listing.missing.answer.of", row.name()));
        return new ListItem(
                office(row), new Div(getTranslation("listing.missing.asked", JapaneseDates.both(row.asOf()))), answer);
    }

    private ListItem answered(MissingRow row) {
        var item = new ListItem(
                office(row),
                new Div(getTranslation("listing.missing.asked", JapaneseDates.both(row.asOf()))),
                new Div(getTranslation("listing.question." + row.state().name())));
        if (row.state() != QuestionState.REAPPEARED) {
            var by = new Div(getTranslation("listing.missing.by", row.answerer()));
            by.addClassName("cell-sub");
            item.add(by);
        }
        if (!row.words().isEmpty()) {
            item.add(new Div(row.words()));
        }
        return item;
    }

    private Component office(MissingRow row) {
        var name = new Anchor(Places.careOffice(row.number()), row.name());
        name.addClassName("cell-main");
        var number = new Div(row.number());
        number.addClassName("cell-sub");
        return new Div(name, number);
    }
}
