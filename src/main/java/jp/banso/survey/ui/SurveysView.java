package jp.banso.survey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jp.banso.security.Role.Names;
import jp.banso.shared.ui.EmptyState;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Places;
import jp.banso.survey.WaveRow;

/** Every round of a survey, latest first. */
@Route("surveys")
@Menu(title = "survey.menu", order = 50, icon = "vaadin:clipboard-text")
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
class SurveysView extends Div implements AfterNavigationObserver {

    private final transient SurveyTools tools;
    private final Div body = new Div();

    SurveysView(SurveyTools tools) {
        this.tools = tools;
        addClassNames("page", "survey-page");
        var open = new Button(getTranslation("survey.new"), click -> open());
        open.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        var forms = new Anchor(Places.surveyForms(), getTranslation("survey.forms"));
        forms.addClassName("survey-open");
        var series = new Anchor(Places.surveySeries(), getTranslation("survey.series"));
        series.addClassName("survey-open");
        add(
                new PageHeader(getTranslation("survey.list"), getTranslation("survey.list.line"))
                        .withActions(series, forms, open),
                body);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var rounds = tools.queries().waves(tools.viewer());
        body.removeAll();
        if (rounds.isEmpty()) {
            body.add(new EmptyState(
                            VaadinIcon.CLIPBOARD_TEXT,
                            getTranslation("survey.list.none"),
                            getTranslation("survey.list.none.next"))
                    .withAction(getTranslation("survey.new"), this::open));
            return;
        }
        var list = new OrderedList();
        list.addClassName("survey-cards");
        rounds.forEach(round -> list.add(card(round)));
        body.add(list);
    }

    private void open() {
        new NewRoundDialog(tools, round -> getUI().ifPresent(ui -> ui.navigate(Places.survey(round)))).open();
    }

    private static ListItem card(WaveRow round) {
        var name = new Anchor(Places.survey(round.id()), round.title());
        name.addClassName("cell-main");
        var what =
                new Span(Wording.text("survey.list.what", Wording.of("moment", round.moment()), Wording.days(round)));
        what.addClassName("cell-sub");
        Component head = new Div(new Div(name, what), Wording.badge(round.state()));
        head.addClassName("survey-line");
        return new ListItem(head, new Div(Wording.answered(round.answered(), round.asked())));
    }
}
