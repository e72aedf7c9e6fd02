package jp.banso.partner.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
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
import java.util.List;
import jp.banso.careoffice.panel.StageBars;
import jp.banso.partner.BackTest;
import jp.banso.partner.DoubleHandling;
import jp.banso.partner.NextOffice;
import jp.banso.security.Role.Names;
import jp.banso.shared.ui.EmptyState;
import jp.banso.shared.ui.Figures;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.Section;

/** The city's network of partners: how much of it is live, whose joining would connect most, and who still works twice. */
@Route("partners")
@Menu(title = "partner.menu", order = 26, icon = "vaadin:connect-o")
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
class PartnersView extends Div implements AfterNavigationObserver {

    private static final int NEXT = 100;
    private static final int HANDLING = 200;

    private final transient PartnerTools tools;
    private final Div body = new Div();

    PartnersView(PartnerTools tools) {
        this.tools = tools;
        addClassNames("page", "card-page");
        // Below the links nothing need take the focus, so the page itself does: who scrolls by keys can.
        getElement().setAttribute("tabindex", "0");
        body.addClassName("card-stack");
        var links = new Nav();
        links.setAriaLabel(getTranslation("partner.links"));
        links.addClassName("page-links");
        links.add(new Anchor(Places.callsByPartners(), getTranslation("partner.next.calls")));
        links.add(new Anchor(Places.partnersOfTheCity(), getTranslation("partner.city")));
        if (tools.administrator()) {
            links.add(new Anchor(Places.partnerFiles(), getTranslation("partner.files")));
        }
        var header = new PageHeader(getTranslation("partner.menu"), getTranslation("partner.menu.what"));
        if (tools.administrator()) {
            header.withActions(new Button(
                    getTranslation("partner.weights"), click -> new WeightsDialog(tools, this::draw).open()));
        }
        add(header, links, body);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        draw();
    }

    private void draw() {
        body.removeAll();
        var live = tools.chain().live(tools.viewer());
        if (live.known() == 0) {
            body.add(new EmptyState(
                    VaadinIcon.CONNECT_O, getTranslation("partner.network.none"), getTranslation("partner.none")));
            return;
        }
        body.add(
                new Figures()
                        .with(
                                "partner.live.rate",
                                StageBars.percent(live.live(), live.known()),
                                getTranslation(
                                        "partner.live.of", Wording.number(live.known()), Wording.number(live.live())))
                        .with(
                                "partner.live.half",
                                Wording.number(live.half()),
                                getTranslation("partner.live.half.what")),
                next(),
                bundles(),
                handling());
    }

    private Component next() {
        var rows = tools.chain().next(tools.viewer(), NEXT);
        var weights = tools.chain().weights(tools.viewer());
        var list = new OrderedList();
        list.addClassName("card-list");
        rows.forEach(row -> list.add(next(row)));
        return new Section(
                getTranslation("partner.next"),
                new Paragraph(getTranslation(
                        "partner.next.what",
                        weights.lambda().stripTrailingZeros().toPlainString(),
                        weights.tau())),
                backTest(),
                rows.isEmpty() ? new Paragraph(getTranslation("partner.next.none")) : list);
    }

    private Component backTest() {
        var test = tools.chain().backTest(tools.viewer());
        var words = new Paragraph(test.map(this::said).orElseGet(() -> getTranslation("partner.back-test.no-lists")));
        words.addClassName("form-note");
        return words;
    }

    private String said(BackTest test) {
        var figures = getTranslation(
                "partner.back-test",
                JapaneseDates.both(test.from()),
                JapaneseDates.both(test.until()),
                Wording.number(test.adopters()),
                test.top(),
                Wording.number(test.hits()),
                test.expected().toPlainString());
        return figures + getTranslation(test.better() ? "partner.back-test.better" : "partner.back-test.not-better");
    }

    private ListItem next(NextOffice row) {
        var name = new Anchor(Places.careOffice(row.number()), row.name());
        name.addClassName("cell-main");
        var last = row.lastContact();
        var below = new Span(getTranslation(
                "partner.next.row",
                row.number(),
                row.score().toPlainString(),
                last == null ? getTranslation("partner.next.never") : JapaneseDates.both(last)));
        below.addClassName("cell-sub");
        return new ListItem(name, below, NextReasons.of(row));
    }

    private Component bundles() {
        var groups = tools.pledges().bundles(tools.viewer());
        if (groups.isEmpty()) {
            return new Section(
                    getTranslation("partner.bundles"), new Paragraph(getTranslation("partner.bundles.none")));
        }
        var list = new OrderedList();
        list.addClassName("card-list");
        groups.forEach(group -> {
            var item = new ListItem(new Div(getTranslation("partner.bundles.size", Wording.number(group.size()))));
            group.forEach(member -> item.add(new Div(
                    new Anchor(Places.careOffice(member.number()), member.name()),
                    new Span(getTranslation("partner.bundles.needs", Wording.number(member.needed()))))));
            list.add(item);
        });
        return new Section(
                getTranslation("partner.bundles"), new Paragraph(getTranslation("partner.bundles.what")), list);
    }

    private Component handling() {
        List<DoubleHandling> rows = tools.chain().doubleHandling(tools.viewer(), 0, HANDLING);
        if (rows.isEmpty()) {
            return new Section(
                    getTranslation("partner.handling"), new Paragraph(getTranslation("partner.handling.none")));
        }
        return new Section(
                getTranslation("partner.handling"),
                new Paragraph(getTranslation("partner.handling.what", DoubleHandling.LEAST)),
                new HandlingTable(rows));
    }
}
