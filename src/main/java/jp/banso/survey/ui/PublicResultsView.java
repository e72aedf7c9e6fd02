package jp.banso.survey.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jp.banso.shared.SurveyWaveId;
import jp.banso.shared.ui.InventedMark;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.PortalWay;
import jp.banso.survey.PublicResults;
import jp.banso.survey.SharedRound;

/** A round's results for everybody; a round that is not public and one that does not exist look the same. */
@Route(value = "results/:round([1-9]\\d{0,17})", autoLayout = false)
@AnonymousAllowed
class PublicResultsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PublicResults results;
    private final transient InventedMark invented;

    PublicResultsView(PublicResults results, InventedMark invented) {
        this.results = results;
        this.invented = invented;
        addClassNames("answer-page", "shared-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        invented.fresh().ifPresent(this::add);
        add(new PortalWay());
        var found = event.getRouteParameters()
                .get("round")
                .map(text -> new SurveyWaveId(Long.parseLong(text)))
                .flatMap(results::of);
        var head = new Div(new H1(found.map(SharedRound::title).orElse(Wording.text("survey.shared.title"))));
        head.addClassName("answer-head");
        add(head);
        found.ifPresentOrElse(
                round -> add(
                        SharedPage.of(round, SharedPage.base(event.getLocation()), Places.surveyPublic(round.id()))),
                () -> head.add(new Paragraph(Wording.text("survey.shared.none"))));
    }

    @Override
    public String getPageTitle() {
        return Wording.text("shared.page.title", Wording.text("survey.shared.title"));
    }
}
