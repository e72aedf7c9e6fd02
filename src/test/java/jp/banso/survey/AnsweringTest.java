package jp.banso.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.CaseEntryKind;
import jp.banso.careoffice.People;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
import jp.banso.shared.SurveyWaveId;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import jp.banso.testing.TestClock;
import jp.banso.timeline.TimelineQueries;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An office answers through its link. */
@DatabaseTest
@ExtendWith(CleanDatabase.class)
class AnsweringTest {

    private static final String HERE = "192.0.2.1";
    private static final LocalDate LAST = LocalDate.of(2026, 11, 30);

    @Autowired
    AnswerService answers;

    @Autowired
    SurveyService service;

    @Autowired
    SurveyEntryService entry;

    @Autowired
    SurveyQueries queries;

    @Autowired
    TimelineQueries timeline;

    @Autowired
    Surveys surveys;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private Viewer staff;
    private CareOfficeId office;
    private SurveyWaveId wave;
    private String link;

    @BeforeEach
    void begin() {
        clock.set(Instant.parse("2026-11-20T01:00:00Z"));
        staff = people.cityStaff();
        office = careOffices.aCareOffice().saved();
        wave = surveys.opened(staff, Surveys.wave("T2", WaveMoment.AFTER, LocalDate.of(2026, 11, 16), LAST), office);
        link = surveys.link(staff, wave, office);
    }

    @AfterEach
    void letItRun() {
        clock.run();
    }

    private void say(Map<String, String> said) {
        said.forEach((question, answer) ->
                assertThat(answers.save(link, question, answer)).isEqualTo(SaveDecision.KEPT));
    }

    private Map<String, String> kept() {
        return ((LinkAnswer.Open) answers.open(link, HERE)).sheet().answers();
    }

    @Test
    @Rule("SRV-02")
    void onlyTheHashOfALinkIsKept() {
        assertThat(link).hasSize(26);
        var stored = jdbc.sql("SELECT LOWER(HEX(token_hash)) FROM survey_invitation")
                .query(String.class)
                .single();
        assertThat(stored).hasSize(64).isNotEqualTo(link);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM operation WHERE LOCATE(:link, result_json) > 0")
                        .param("link", link)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM audit_event WHERE LOCATE(:link, detail) > 0")
                        .param("link", link)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    @Rule("SRV-02")
    void aNewLinkEndsTheFormerOneAndKeepsWhatWasTyped() {
        say(Map.of("B2", "CLERK"));
        var former = link;
        link = surveys.link(staff, wave, office);

        assertThat(answers.open(former, HERE)).isEqualTo(new LinkAnswer.Unknown());
        assertThat(answers.save(former, "B2", "MANAGER")).isEqualTo(SaveDecision.OVER);
        assertThat(kept()).containsEntry("B2", "CLERK");
    }

    @Test
    void theSameIssueAgainBringsNoLink() {
        var operation = OperationId.fresh();
        assertThat(service.issue(staff, operation, wave, List.of(office))).hasSize(1);
        assertThat(service.issue(staff, operation, wave, List.of(office))).isEmpty();
    }

    @Test
    @Rule("SRV-04")
    void aLinkOpensUntilTheEndOfTheLastDayInTokyo() {
        clock.set(Instant.parse("2026-11-30T14:59:59Z"));
        assertThat(answers.open(link, HERE)).isInstanceOf(LinkAnswer.Open.class);
        clock.set(Instant.parse("2026-11-30T15:00:00Z"));
        assertThat(answers.open(link, HERE)).isEqualTo(new LinkAnswer.Closed(LAST));
        assertThat(answers.save(link, "B2", "CLERK")).isEqualTo(SaveDecision.OVER);
        assertThat(answers.finish(OperationId.fresh(), link)).isEqualTo(new FinishDecision.Over());
    }

    @Test
    @Rule("SRV-04")
    void aLinkDoesNotOpenBeforeTheFirstDay() {
        clock.set(Instant.parse("2026-11-15T14:59:59Z"));
        assertThat(answers.open(link, HERE)).isEqualTo(new LinkAnswer.NotYet(LocalDate.of(2026, 11, 16)));
    }

    @Test
    void lookingIsNotAnswering() {
        answers.open(link, HERE);
        answers.open(link, HERE);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM survey_response")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whatWasTypedIsThereOnAnotherDevice() {
        say(Map.of("B2", "CLERK", "U3", "FAX,SYSTEM", "E1.NOW", "２４０"));
        assertThat(kept()).isEqualTo(Map.of("B2", "CLERK", "U3", "SYSTEM,FAX", "E1.NOW", "240"));
    }

    @Test
    void whatIsNoAnswerChangesNothing() {
        say(Map.of("B2", "CLERK"));
        assertThat(answers.save(link, "B2", "PRESIDENT")).isEqualTo(SaveDecision.NOT_AN_ANSWER);
        assertThat(answers.save(link, "E1.NOW", "-3")).isEqualTo(SaveDecision.NOT_AN_ANSWER);
        assertThat(answers.save(link, "Z9", "1")).isEqualTo(SaveDecision.NOT_AN_ANSWER);
        assertThat(kept()).isEqualTo(Map.of("B2", "CLERK"));
    }

    @Test
    @Rule("SRV-05")
    void aSheetHandedInTwiceIsOneAnswer() {
        say(Surveys.COMPLETE);
        var operation = OperationId.fresh();
        var first = answers.finish(operation, link);
        assertThat(first).isInstanceOf(FinishDecision.Done.class);
        assertThat(answers.finish(operation, link)).isEqualTo(first);
        assertThat(answers.finish(OperationId.fresh(), link))
                .isEqualTo(new FinishDecision.AlreadyAnswered(LocalDate.of(2026, 11, 20)));
        assertThat(answers.save(link, "B2", "CLERK")).isEqualTo(SaveDecision.OVER);
        assertThat(answers.open(link, HERE)).isEqualTo(new LinkAnswer.Answered(LocalDate.of(2026, 11, 20)));
    }

    @Test
    @Rule("SRV-05")
    void theTelephoneDoesNotReplaceAnAnswerThatCameThroughTheLink() {
        say(Surveys.COMPLETE);
        answers.finish(OperationId.fresh(), link);
        assertThat(entry.answerFor(
                        staff,
                        OperationId.fresh(),
                        wave,
                        office,
                        AnswerChannel.PHONE,
                        LocalDate.of(2026, 11, 20),
                        Map.of("B2", "CLERK")))
                .isEqualTo(new FinishDecision.AlreadyAnswered(LocalDate.of(2026, 11, 20)));
        assertThat(entry.sheet(staff, wave, office).orElseThrow().answers()).containsEntry("B2", "MANAGER");
    }

    @Test
    @Rule("SRV-06")
    void whatNeedsAnAnswerIsNamed() {
        say(Map.of("B2", "CLERK", "U1", "BOTH"));
        assertThat(answers.finish(OperationId.fresh(), link))
                .isEqualTo(new FinishDecision.Missing(List.of("E1.BEFORE", "E1.NOW", "E2")));
    }

    @Test
    @Rule("SRV-06")
    void anAnswerToAQuestionThatDoesNotApplyAnyMoreIsForgotten() {
        say(Surveys.COMPLETE);
        say(Map.of("U1", "NONE", "U4", "SIGN_IN"));
        assertThat(answers.finish(OperationId.fresh(), link)).isInstanceOf(FinishDecision.Done.class);
        assertThat(entry.sheet(staff, wave, office).orElseThrow().answers())
                .containsEntry("U4", "SIGN_IN")
                .doesNotContainKey("E2");
    }

    @Test
    @Rule("SRV-07")
    void aNumberBeyondTheUsualIsKeptAndMarked() {
        say(Map.of("E1.NOW", "6001", "E1.BEFORE", "6000"));
        assertThat(jdbc.sql("SELECT question FROM survey_answer WHERE beyond")
                        .query(String.class)
                        .list())
                .containsExactly("E1.NOW");
    }

    @Test
    void historySaysThatAnOfficeAnsweredAndNotWhat() {
        say(Surveys.COMPLETE);
        say(Map.of("F1", "秘密のことば"));
        answers.finish(OperationId.fresh(), link);
        var told = timeline.entries(staff, office, Set.of(CaseEntryKind.SURVEY), 0, 10);
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().toString()).contains("見本アンケート").doesNotContain("秘密のことば");
    }

    @Test
    void anAnswerOnPaperMayLackWhatWasLeftBlankButNotBeInvented() {
        var on = LocalDate.of(2026, 11, 18);
        assertThat(surveys.answered(staff, wave, office, on, Map.of("B2", "PRESIDENT", "F1", "紙の回答")))
                .isEqualTo(new FinishDecision.NotAnswers(List.of("B2")));
        assertThat(surveys.answered(staff, wave, office, LAST, Map.of())).isEqualTo(new FinishDecision.DayWrong());
        assertThat(surveys.answered(staff, wave, office, on, Map.of("F1", "紙の回答")))
                .isInstanceOf(FinishDecision.Done.class);
        assertThat(queries.asked(staff, wave, office).orElseThrow().answeredOn())
                .isEqualTo(on);
    }

    @Test
    void anOfficeOutsideTheFrameIsNotAnsweredFor() {
        var other = careOffices.aCareOffice().saved();
        assertThat(surveys.answered(staff, wave, other, LocalDate.of(2026, 11, 18), Map.of()))
                .isEqualTo(new FinishDecision.Over());
    }
}
