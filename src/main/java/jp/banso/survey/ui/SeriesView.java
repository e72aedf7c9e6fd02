package jp.banso.survey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jp.banso.security.Role.Names;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.ConfirmQuestion;
import jp.banso.shared.ui.EmptyState;
import jp.banso.shared.ui.FormFields;
import jp.banso.shared.ui.Notices;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.Section;
import jp.banso.survey.DueOffice;
import jp.banso.survey.SeriesCard;
import jp.banso.survey.SeriesDecision;
import jp.banso.survey.WaveRow;

/** Rounds that follow each office by themselves: what they asked, and whom they will ask next. */
@Route("surveys/series")
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
class SeriesView extends Div implements AfterNavigationObserver {

    private static final int DAYS_AHEAD = 60;

    private final transient SurveyTools tools;
    private final Div body = new Div();

    SeriesView(SurveyTools tools) {
        this.tools = tools;
        addClassNames("page", "survey-page");
        body.addClassName("card-stack");
        var begin = new Button(getTranslation("survey.series.new"), click -> begin());
        begin.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        add(
                new Anchor(Places.surveys(), getTranslation("survey.forms.to-rounds")),
                new PageHeader(getTranslation("survey.series"), getTranslation("survey.series.line"))
                        .withActions(begin),
                body);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void show() {
        body.removeAll();
        if (!tools.mails().canMail(tools.viewer())) {
            body.add(FormFields.note(getTranslation("survey.series.no-mail")));
        }
        var all = tools.series().all(tools.viewer());
        if (all.isEmpty()) {
            body.add(new EmptyState(
                            VaadinIcon.CALENDAR_CLOCK,
                            getTranslation("survey.series.none"),
                            getTranslation("survey.series.none.next"))
                    .withAction(getTranslation("survey.series.new"), this::begin));
        }
        all.forEach(series -> body.add(card(series)));
    }

    private void begin() {
        new NewSeriesDialog(tools, this::show).open();
    }

    private Component card(SeriesCard series) {
        var section = new Section(series.title()).wide();
        var stopped = series.stoppedOn();
        section.add(FormFields.note(
                stopped == null
                        ? getTranslation(
                                "survey.series.facts",
                                Wording.day(series.startsOn()),
                                series.answerDays(),
                                series.remindDays())
                        : getTranslation("survey.series.stopped", Wording.day(stopped))));
        var rounds = new OrderedList();
        rounds.addClassName("survey-records");
        series.rounds().forEach(round -> rounds.add(line(round)));
        section.add(rounds);
        if (stopped == null) {
            section.withActions(new Button(getTranslation("survey.series.stop"), click -> stop(series)));
            section.add(ahead(series));
        }
        return section;
    }

    private static ListItem line(WaveRow round) {
        var name = new Anchor(Places.survey(round.id()), round.title());
        name.addClassName("cell-main");
        var line = new Div(name, new Span(Wording.answered(round.answered(), round.asked())));
        line.addClassName("survey-line");
        return new ListItem(line);
    }

    private Component ahead(SeriesCard series) {
        var due = tools.series().ahead(tools.viewer(), series, tools.today().plusDays(DAYS_AHEAD));
        if (due.isEmpty()) {
            return new Paragraph(getTranslation("survey.series.ahead.none", DAYS_AHEAD));
        }
        var list = new OrderedList();
        list.addClassName("survey-records");
        due.forEach(office -> list.add(line(office)));
        return new Div(new Paragraph(getTranslation("survey.series.ahead", DAYS_AHEAD)), list);
    }

    private static ListItem line(DueOffice office) {
        var name = new Anchor(Places.careOffice(office.number()), office.name());
        var line = new Div(
                name,
                new Span(Wording.text(
                        "survey.series.due", Wording.day(office.dueOn()), Wording.of("step", office.step()))));
        line.addClassName("survey-line");
        return new ListItem(line);
    }

    private void stop(SeriesCard series) {
        var operation = OperationId.fresh();
        new ConfirmQuestion(
                        getTranslation("survey.series.stop"),
                        getTranslation("survey.series.stop.question", series.title()),
                        getTranslation("survey.series.stop.keep"))
                .answer(getTranslation("survey.series.stop.do"), () -> {
                    if (tools.series().stop(tools.viewer(), operation, series.id()) instanceof SeriesDecision.Done) {
                        Notices.done(getTranslation("survey.series.stop.done"));
                    }
                    show();
                })
                .ask();
    }
}
