package jp.banso.survey.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jp.banso.security.CurrentViewer;
import jp.banso.security.Role.Names;
import jp.banso.shared.SurveyWaveId;
import jp.banso.shared.ui.EmptyState;
import jp.banso.shared.ui.InventedMark;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.Section;
import jp.banso.survey.PercentOf;
import jp.banso.survey.ShareService;
import jp.banso.survey.SharedRow;

/** The results the city shows the council: which there are, and one of them. */
@Route("surveys/shared/:round?([1-9]\\d{0,17})")
@Menu(title = "survey.shared.menu", order = 51, icon = "vaadin:clipboard-check")
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.LIAISON})
class CouncilResultsView extends Div implements BeforeEnterObserver {

    private final transient ShareService shares;
    private final transient CurrentViewer viewer;
    private final transient InventedMark invented;

    CouncilResultsView(ShareService shares, CurrentViewer viewer, InventedMark invented) {
        this.shares = shares;
        this.viewer = viewer;
        this.invented = invented;
        addClassNames("page", "survey-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        event.getRouteParameters()
                .get("round")
                .map(text -> new SurveyWaveId(Long.parseLong(text)))
                .ifPresentOrElse(round -> show(round, SharedPage.base(event.getLocation())), this::list);
    }

    private void list() {
        add(new PageHeader(getTranslation("survey.shared.menu"), getTranslation("survey.shared.menu.line")));
        add(new Anchor(Places.surveysPassing(), getTranslation("survey.passing")));
        var rounds = shares.councilRounds(viewer.get());
        if (rounds.isEmpty()) {
            add(new EmptyState(
                    VaadinIcon.CLIPBOARD_CHECK,
                    getTranslation("survey.shared.empty"),
                    getTranslation("survey.shared.empty.next")));
            return;
        }
        var list = new OrderedList();
        list.addClassName("survey-cards");
        rounds.forEach(round -> list.add(card(round)));
        add(list);
    }

    private static ListItem card(SharedRow round) {
        var name = new Anchor(Places.surveyShared(round.id()), round.title());
        name.addClassName("cell-main");
        var days = new Span(Wording.days(round.opensOn(), round.closesOn()));
        days.addClassName("cell-sub");
        var line = new Div(name, days);
        line.addClassName("survey-line");
        return new ListItem(line);
    }

    private void show(SurveyWaveId id, PercentOf base) {
        var round = shares.forCouncil(viewer.get(), id).orElseThrow(NotFoundException::new);
        var file = new SharedFile(
                invented, base, () -> shares.forCouncil(viewer.get(), id).orElseThrow(NotFoundException::new));
        add(
                new Anchor(Places.surveysShared(), getTranslation("survey.shared.back")),
                new PageHeader(round.title(), getTranslation("survey.shared.menu"))
                        .withActions(file.paper("survey.share.paper"), file.workbook("survey.results.take")),
                new Section(getTranslation("survey.results"), SharedPage.of(round, base, Places.surveyShared(id)))
                        .wide());
    }
}
