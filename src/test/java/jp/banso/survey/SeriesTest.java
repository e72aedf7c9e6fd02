package jp.banso.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.People;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
import jp.banso.shared.SurveyWaveId;
import jp.banso.shared.mail.Message;
import jp.banso.shared.mail.Outbox;
import jp.banso.shared.mail.OutboxRow;
import jp.banso.support.SupportDesk;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import jp.banso.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A series follows each office by itself, from the day a firm takes it on to six months after it first exchanged. */
@DatabaseTest(
        properties = {"banso.address=https://banso.example.jp", "spring.mail.host=127.0.0.1", "spring.mail.port=9"})
@ExtendWith(CleanDatabase.class)
class SeriesTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 1, 4);

    @Autowired
    SeriesService service;

    @Autowired
    SeriesRun run;

    @Autowired
    SurveyMailService mailing;

    @Autowired
    SurveyQueries rounds;

    @Autowired
    AnswerService answers;

    @Autowired
    Surveys surveys;

    @Autowired
    SupportDesk support;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    @Autowired
    Outbox outbox;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private Viewer staff;

    @BeforeEach
    void begin() {
        staff = people.cityStaff();
        on("2027-01-04");
        var wanted = new NewSeries(
                "T2",
                "効果の調査",
                Map.of(SeriesStep.BASELINE, "導入前", SeriesStep.MONTH_1, "1か月後"),
                FIRST,
                21,
                10,
                "回答は市だけが見ます。",
                UnitPrices.usual());
        assertThat(service.begin(staff, OperationId.fresh(), wanted)).isInstanceOf(SeriesDecision.Done.class);
    }

    @AfterEach
    void letItRun() {
        clock.run();
    }

    private void on(String day) {
        clock.set(Instant.parse(day + "T01:00:00Z"));
    }

    private SeriesCard series() {
        return service.all(staff).getFirst();
    }

    private SurveyWaveId round(SeriesStep step) {
        return series().rounds().stream()
                .filter(round -> round.step() == step)
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** An office that exchanged for the first time on this day. */
    private CareOfficeId exchanged(String day, String email) {
        on(day);
        var office = careOffices.aCareOffice().at(AdoptionStage.TEST_EXCHANGED).saved();
        mailedAt(office, email);
        return office;
    }

    private void mailedAt(CareOfficeId office, String email) {
        jdbc.sql("UPDATE care_office SET email = ? WHERE id = ?")
                .params(email, office.value())
                .update();
    }

    private void corrected(CareOfficeId office, String day) {
        jdbc.sql("""
                        INSERT INTO stage_event (care_office_id, kind, from_stage, to_stage, effective_on, reason,
                            corrects_id, recorded_at, recorded_by, recorder_name)
                        SELECT care_office_id, 'CORRECTION', to_stage, from_stage, effective_on, 'INPUT_ERROR', id,
                            recorded_at, recorded_by, recorder_name
                        FROM stage_event WHERE care_office_id = ? AND to_stage = 7""").param(office.value()).update();
        jdbc.sql("""
                        INSERT INTO stage_event (care_office_id, kind, from_stage, to_stage, effective_on, evidence_kind,
                            recorded_at, recorded_by, recorder_name)
                        SELECT care_office_id, 'FORWARD', to_stage, from_stage, ?, 'TEST_EXCHANGE', recorded_at,
                            recorded_by, recorder_name
                        FROM stage_event WHERE care_office_id = ? AND kind = 'CORRECTION'""").params(LocalDate.parse(day), office.value()).update();
    }

    private List<String> mailed() {
        return outbox.rows(null, 0, 100).stream()
                .map(OutboxRow::message)
                .map(Message::recipient)
                .toList();
    }

    private LocalDate due(CareOfficeId office) {
        return jdbc.sql("SELECT due_on FROM survey_invitation WHERE care_office_id = ?")
                .param(office.value())
                .query(LocalDate.class)
                .single();
    }

    private String link() {
        var body = outbox.rows(null, 0, 100).getFirst().message().body();
        return body.replaceAll("(?s).*https://banso.example.jp/s/([0-9a-z]{26}).*", "$1");
    }

    @Test
    @Rule("SRV-16")
    void anOfficeThatExchangedOnTheTenthIsAskedOnTheTenthOfTheNextMonthAndMailedOnce() {
        var office = exchanged("2027-01-10", "kanri@care.example.jp");
        on("2027-02-09");
        assertThat(run.run()).isZero();
        assertThat(service.ahead(staff, series(), LocalDate.of(2027, 3, 1)))
                .extracting(DueOffice::careOffice, DueOffice::step, DueOffice::dueOn)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(office, SeriesStep.MONTH_1, LocalDate.of(2027, 2, 10)));

        on("2027-02-10");
        assertThat(run.run()).isEqualTo(1);
        assertThat(run.run()).isZero();
        assertThat(mailed()).containsExactly("kanri@care.example.jp");
        assertThat(answers.open(link(), "192.0.2.1")).isInstanceOfSatisfying(LinkAnswer.Open.class, open -> assertThat(
                        open.sheet().closesOn())
                .isEqualTo(LocalDate.of(2027, 3, 3)));
    }

    @Test
    @Rule("SRV-16")
    void aCorrectedDateMovesTheOfficeAndBringsNoSecondMail() {
        var later = exchanged("2027-01-10", "kanri@care.example.jp");
        var asked = exchanged("2027-01-11", "asked@care.example.jp");
        corrected(later, "2027-01-20");
        on("2027-02-11");
        run.run();
        assertThat(mailed()).containsExactly("asked@care.example.jp");

        corrected(asked, "2027-01-25");
        on("2027-02-12");
        run.run();
        assertThat(due(asked)).isEqualTo(LocalDate.of(2027, 2, 25));
        on("2027-02-20");
        run.run();
        assertThat(mailed()).containsExactlyInAnyOrder("asked@care.example.jp", "kanri@care.example.jp");
        on("2027-03-17");
        assertThat(rounds.asked(staff, round(SeriesStep.MONTH_1), asked)
                        .orElseThrow()
                        .answeredOn())
                .isNull();
    }

    @Test
    @Rule("SRV-16")
    void whoeverIsTakenOnIsAskedBeforeItExchangesAndWhoWasDueEarlierIsNot() {
        exchanged("2026-11-03", "early@care.example.jp");
        on("2027-01-05");
        var office = support.accompanied(staff, people.lead(people.firm()));
        mailedAt(office, "new@care.example.jp");
        run.run();
        assertThat(rounds.frame(staff, round(SeriesStep.BASELINE), false, 0, 10))
                .extracting(FrameRow::careOffice)
                .containsExactly(office);
        assertThat(mailed()).containsExactly("new@care.example.jp");
        assertThat(rounds.wave(staff, round(SeriesStep.MONTH_3)).orElseThrow().baseline())
                .isEqualTo(round(SeriesStep.BASELINE));
    }

    @Test
    @Rule("SRV-17")
    void onlyWhoHasNotAnsweredIsRemindedAndOnlyOnce() {
        var silent = exchanged("2027-01-10", "silent@care.example.jp");
        var quick = exchanged("2027-01-10", "quick@care.example.jp");
        on("2027-02-10");
        run.run();
        surveys.answered(staff, round(SeriesStep.MONTH_1), quick, LocalDate.of(2027, 2, 10), Surveys.COMPLETE);
        var former = link();
        on("2027-02-19");
        run.run();
        assertThat(mailed()).hasSize(2);
        on("2027-02-20");
        run.run();
        on("2027-02-24");
        run.run();
        assertThat(mailed()).hasSize(3);
        assertThat(mailed().getFirst()).isEqualTo("silent@care.example.jp");
        assertThat(link()).isNotEqualTo(former);
        assertThat(answers.open(link(), "192.0.2.1")).isInstanceOf(LinkAnswer.Open.class);
        assertThat(rounds.asked(staff, round(SeriesStep.MONTH_1), silent)
                        .orElseThrow()
                        .linkedAt())
                .isEqualTo(Instant.parse("2027-02-20T01:00:00Z"));
    }

    @Test
    @Rule("SRV-17")
    void anOrdinaryRoundIsMailedToThoseWithAnAddressAndTheOthersAreCounted() {
        var offices = new ArrayList<CareOfficeId>();
        for (var number = 0; number < 3; number++) {
            offices.add(careOffices.aCareOffice().saved());
        }
        mailedAt(offices.get(0), "one@care.example.jp");
        mailedAt(offices.get(1), "電話のみ");
        var wave = surveys.opened(
                staff,
                Surveys.wave("T1", WaveMoment.BEFORE, FIRST, FIRST.plusDays(20)),
                offices.toArray(CareOfficeId[]::new));
        assertThat(mailing.invite(staff, OperationId.fresh(), wave)).isEqualTo(new MailDecision.Sent(1, 1));
        assertThat(mailing.remind(staff, OperationId.fresh(), wave))
                .as("the same day")
                .isEqualTo(new MailDecision.Sent(0, 0));
        on("2027-01-06");
        assertThat(mailing.remind(staff, OperationId.fresh(), wave)).isEqualTo(new MailDecision.Sent(1, 0));
        on("2027-02-06");
        assertThat(mailing.remind(staff, OperationId.fresh(), wave)).isEqualTo(new MailDecision.Closed());
    }

    @Test
    @Rule("SRV-16")
    void whatIsStoppedAsksNobodyNew() {
        exchanged("2027-01-10", "kanri@care.example.jp");
        service.stop(staff, OperationId.fresh(), series().id());
        on("2027-02-10");
        assertThat(run.run()).isZero();
        assertThat(service.stop(staff, OperationId.fresh(), series().id())).isEqualTo(new SeriesDecision.Over());
        assertThat(series().rounds()).extracting(WaveRow::state).containsOnly(WaveState.CLOSED);
    }
}
