package jp.banso.council.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jp.banso.careoffice.panel.StageBars;
import jp.banso.council.CouncilTotals;
import jp.banso.security.Role.Names;
import jp.banso.shared.ui.EmptyState;
import jp.banso.shared.ui.Figures;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.Section;

/** How far the council's members have come, and the rest of the city in numbers. */
@Route("council")
@Menu(title = "council.menu", order = 45, icon = "vaadin:group")
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.LIAISON})
class CouncilView extends Div implements AfterNavigationObserver {

    private final transient CouncilTools tools;
    private final Div body = new Div();

    CouncilView(CouncilTools tools) {
        this.tools = tools;
        addClassName("page");
        // Nothing in the figures takes the focus, so the page itself does: who scrolls by keys can.
        getElement().setAttribute("tabindex", "0");
        body.addClassName("card-stack");
        var links = new Nav();
        links.setAriaLabel(getTranslation("council.links"));
        links.addClassName("page-links");
        links.add(new Anchor(Places.councilMembers(), getTranslation("council.members")));
        links.add(new Anchor(Places.councilCirculars(), getTranslation("council.circulars")));
        links.add(new Anchor(Places.councilReports(), getTranslation("council.reports")));
        if (!tools.city()) {
            links.add(new Anchor(Places.careOffices(), getTranslation("council.offices")));
        }
        add(new PageHeader(getTranslation("council.title"), getTranslation("council.line.totals")), links, body);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var totals = tools.queries().totals(tools.viewer());
        body.removeAll();
        if (totals.members() + totals.unnamed() == 0) {
            body.add(nothing());
        } else {
            body.add(
                    members(totals),
                    new ProgressPart(tools.members().bySection(tools.viewer())),
                    new NotInformedPart(tools),
                    new BriefingPart(tools));
        }
        body.add(others(totals), new UnnamedPart(tools, tools.queries().unnamed(tools.viewer())));
    }

    private EmptyState nothing() {
        return new EmptyState(
                VaadinIcon.GROUP,
                getTranslation("council.none"),
                getTranslation(tools.city() ? "council.none.next" : "council.none.ask"));
    }

    private Div members(CouncilTotals totals) {
        var figures = new Figures()
                .with(
                        "council.figure.members",
                        Wording.number(totals.members()),
                        totals.unnamed() == 0
                                ? getTranslation("council.figure.closed")
                                : getTranslation("council.figure.unnamed", Wording.number(totals.unnamed())))
                .with(
                        "council.figure.listed",
                        Wording.number(totals.listed()),
                        Wording.of(totals.listed(), totals.members()))
                .with(
                        "council.figure.setUp",
                        Wording.number(totals.setUp()),
                        Wording.of(totals.setUp(), totals.members()));
        var stages = new Section(
                getTranslation("council.stages"),
                new StageBars(totals.byStage(), totals.members(), tools.secretariat()));
        var stack = new Div(figures, stages);
        stack.addClassName("card-stack");
        return stack;
    }

    private Section others(CouncilTotals totals) {
        var others = totals.others();
        var figures = new Figures()
                .with(
                        tools.city() ? "council.figure.others" : "council.figure.others.unnamed",
                        Wording.told(others.offices()),
                        getTranslation("council.figure.closed"))
                .with("council.figure.listed", Wording.told(others.listed()), getTranslation("council.figure.total"))
                .with("council.figure.setUp", Wording.told(others.setUp()), getTranslation("council.figure.total"));
        var note = new Paragraph(getTranslation(tools.city() ? "council.others.note" : "council.others.unnamed.note"));
        note.addClassName("cell-sub");
        return new Section(getTranslation(tools.city() ? "council.others" : "council.others.unnamed"), figures, note);
    }
}
