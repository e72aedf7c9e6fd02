package jp.banso.listing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jp.banso.listing.DenominatorRow;
import jp.banso.security.Role.Names;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.EmptyState;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.shared.ui.Notices;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.StatusBadge;
import jp.banso.shared.ui.StatusBadge.Meaning;

/** What rates are divided by: every named figure, its versions, and the one that screens show. */
@Route("listing/denominators")
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
class DenominatorsView extends Div implements AfterNavigationObserver {

    private final transient ListingTools tools;
    private final Div body = new Div();

    DenominatorsView(ListingTools tools) {
        this.tools = tools;
        addClassNames("page", "card-page");
        var header =
                new PageHeader(getTranslation("listing.denominators"), getTranslation("listing.denominators.line"));
        if (tools.administrator()) {
            var open = new Button(getTranslation("listing.denominator.new"), click -> open());
            open.addThemeVariants(ButtonVariant.AURA_PRIMARY);
            header.withActions(open);
        }
        var back = new Anchor(Places.listing(), getTranslation("listing.back"));
        back.addClassName("page-links");
        add(header, back, body);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        reload();
    }

    private void reload() {
        var rows = tools.queries().denominators(tools.viewer());
        var shown =
                tools.queries().shown(tools.viewer()).map(DenominatorRow::id).orElse(0L);
        body.removeAll();
        if (rows.isEmpty()) {
            var empty = new EmptyState(
                    VaadinIcon.SLIDERS,
                    getTranslation("listing.denominators.none"),
                    getTranslation("listing.denominators.none.next"));
            body.add(
                    tools.administrator()
                            ? empty.withAction(getTranslation("listing.denominator.new"), this::open)
                            : empty);
            return;
        }
        var list = new OrderedList();
        list.addClassName("card-list");
        rows.forEach(row -> list.add(card(row, row.id() == shown)));
        body.add(list);
    }

    private ListItem card(DenominatorRow row, boolean shown) {
        var name = new Div(row.name());
        name.addClassName("cell-main");
        var value = new Div(Wording.number(row.version().value()));
        value.addClassName("card-figure");
        var head = new Div(name, value);
        head.addClassName("card-line");
        var item = new ListItem(head);
        if (shown) {
            item.add(new StatusBadge(Meaning.ACTIVE, getTranslation("listing.denominator.shown")));
        }
        item.add(
                new Div(getTranslation(
                        "listing.denominator.on",
                        JapaneseDates.both(row.version().asOf()),
                        row.version().source())),
                new Div(row.version().definition()));
        if (row.edition() > 1) {
            item.add(versions(row));
        }
        if (tools.administrator()) {
            item.add(acts(row, shown));
        }
        return item;
    }

    private Component versions(DenominatorRow row) {
        var list = new UnorderedList();
        list.addClassName("named-list");
        tools.queries()
                .versions(tools.viewer(), row.id())
                .forEach(version -> list.add(new ListItem(getTranslation(
                        "listing.denominator.version",
                        version.edition(),
                        Wording.number(version.version().value()),
                        JapaneseDates.both(version.version().asOf()),
                        version.version().source(),
                        version.recorder()))));
        return new Details(getTranslation("listing.denominator.versions", row.edition()), list);
    }

    private Component acts(DenominatorRow row, boolean shown) {
        var next = new Button(
                getTranslation("listing.denominator.next"),
                click -> new DenominatorDialog(tools, row, this::reload).open());
        next.setAriaLabel(getTranslation("listing.denominator.next.of", row.name()));
        var acts = new Div(next);
        acts.addClassName("support-thumbs");
        if (!shown) {
            var show = new Button(getTranslation("listing.denominator.show"), click -> show(row));
            show.setAriaLabel(getTranslation("listing.denominator.show.of", row.name()));
            acts.add(show);
        }
        return acts;
    }

    private void open() {
        new DenominatorDialog(tools, null, this::reload).open();
    }

    private void show(DenominatorRow row) {
        var decision = tools.denominators().show(tools.viewer(), OperationId.fresh(), row.id());
        if (Wording.happened(decision)) {
            Notices.done(getTranslation("listing.denominator.show.done", row.name()));
        } else {
            Notices.failed(getTranslation("listing.not-done"), Wording.why(decision));
        }
        reload();
    }
}
