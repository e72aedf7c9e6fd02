package jp.banso.survey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import jp.banso.security.Role.Names;
import jp.banso.shared.OperationId;
import jp.banso.shared.ServiceTypes;
import jp.banso.shared.SurveyWaveId;
import jp.banso.shared.ui.ConfirmQuestion;
import jp.banso.shared.ui.DescriptionList;
import jp.banso.shared.ui.Notices;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.Section;
import jp.banso.survey.NoSuchWave;
import jp.banso.survey.PercentOf;
import jp.banso.survey.ResultCut;
import jp.banso.survey.WaveCard;
import jp.banso.survey.WaveDecision;
import jp.banso.survey.WaveState;
import jp.banso.survey.ui.ResultsPanel.Looking;

/** One round: until when, who is asked and has answered, and what came of it. */
@Route("surveys/:round([1-9]\\d{0,17})")
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
class RoundView extends Div implements BeforeEnterObserver {

    private static final String SERVICE = "service";
    private static final String USUAL = "usual";

    private final transient SurveyTools tools;
    private transient Looking looking = new Looking(ResultCut.none(), PercentOf.USUAL);

    RoundView(SurveyTools tools) {
        this.tools = tools;
        addClassNames("page", "survey-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        looking = new Looking(
                new ResultCut(
                        asked.getSingleParameter(SERVICE)
                                .filter(code -> ServiceTypes.coded(code).isPresent())
                                .orElse(null),
                        asked.getSingleParameter(USUAL).isPresent()),
                SharedPage.base(event.getLocation()));
        show(event.getRouteParameters()
                .get("round")
                .map(text -> new SurveyWaveId(Long.parseLong(text)))
                .orElseThrow(NoSuchWave::new));
    }

    /** The address says what is shown, for whoever gets it. */
    private void look(Looking wanted) {
        looking = wanted;
        var asked = new LinkedHashMap<String, String>();
        if (wanted.cut().service() != null) {
            asked.put(SERVICE, wanted.cut().service());
        }
        if (wanted.cut().withoutBeyond()) {
            asked.put(USUAL, "1");
        }
        if (wanted.base() != PercentOf.USUAL) {
            asked.put(SharedPage.BASE, wanted.base().name());
        }
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(null, new Location(ui.getActiveViewLocation().getPath(), QueryParameters.simple(asked))));
    }

    private void show(SurveyWaveId id) {
        var round = tools.queries().wave(tools.viewer(), id).orElseThrow(NoSuchWave::new);
        removeAll();
        add(
                new Anchor(Places.surveys(), getTranslation("survey.forms.to-rounds")),
                header(round),
                facts(round),
                new FramePanel(tools, round, () -> show(id)).shown(),
                new CouncilAskPanel(tools, round, () -> show(id)),
                new ResultsPanel(tools, id, looking, this::look).shown(),
                new SharePanel(tools, id));
    }

    private Component header(WaveCard round) {
        var row = round.row();
        var lastDay = new Button(
                getTranslation("survey.last-day"),
                click -> new LastDayDialog(tools, round, () -> show(row.id())).open());
        lastDay.setVisible(row.step() == null);
        var close = new Button(getTranslation("survey.close"), click -> close(round));
        close.setVisible(row.step() == null && row.state() == WaveState.OPEN);
        var files = new Anchor(Places.surveyFiles(row.id()), getTranslation("survey.file"));
        files.addClassName("survey-open");
        return new PageHeader(row.title(), Wording.answered(row.answered(), row.asked()))
                .withActions(files, close, lastDay);
    }

    private void close(WaveCard round) {
        var id = round.row().id();
        var operation = OperationId.fresh();
        new ConfirmQuestion(
                        getTranslation("survey.close"),
                        getTranslation("survey.close.question", round.row().title()),
                        getTranslation("survey.close.stay"))
                .answer(getTranslation("survey.close.do"), () -> {
                    switch (tools.service().close(tools.viewer(), operation, id, round.version())) {
                        case WaveDecision.Done done -> Notices.done(getTranslation("survey.close.done"));
                        case WaveDecision.Conflict meanwhile ->
                            Notices.info(getTranslation("survey.last-day.meanwhile", Wording.day(meanwhile.current())));
                        case WaveDecision.Refused refused ->
                            Notices.info(getTranslation("survey.refused." + refused.reasonKey()));
                        case WaveDecision.NumbersUnknown unknown ->
                            Notices.info(getTranslation("survey.refused.not-open"));
                    }
                    show(id);
                })
                .ask();
    }

    private static Component facts(WaveCard round) {
        var row = round.row();
        var prices = round.prices();
        var facts = new DescriptionList()
                .with(Wording.text("survey.state"), Wording.badge(row.state()))
                .with(Wording.text("survey.days"), Wording.days(row))
                .with(Wording.text("survey.new.form"), round.form().title())
                .with(Wording.text("survey.new.moment"), Wording.of("moment", row.moment()));
        if (round.anonymous()) {
            facts.with(Wording.text("survey.new.anonymous"), Wording.text("survey.new.anonymous.help"));
        }
        if (round.baseline() != null) {
            facts.with(Wording.text("survey.new.baseline"), round.baselineTitle());
        }
        facts.with(
                        Wording.text("survey.price"),
                        Wording.text(
                                "survey.price.line",
                                prices.hourlyWage(),
                                prices.sheet(),
                                prices.fax(),
                                prices.post(),
                                prices.yearlyFee()))
                .with(Wording.text("survey.privacy"), round.privacyNotice());
        return new Section(Wording.text("survey.facts"), facts).wide();
    }
}
