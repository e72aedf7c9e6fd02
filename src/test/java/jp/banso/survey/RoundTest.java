package jp.banso.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.banso.budget.ContactBudget;
import jp.banso.budget.Pause;
import jp.banso.budget.TouchKind;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.CareOfficeFilter;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.People;
import jp.banso.security.Viewer;
import jp.banso.shared.OfficeNumber;
import jp.banso.shared.OperationId;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class RoundTest {

    @Autowired
    SurveyService service;

    @Autowired
    SurveyQueries queries;

    @Autowired
    ContactBudget budget;

    @Autowired
    Surveys surveys;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    private Viewer staff;
    private LocalDate today;

    @BeforeEach
    void begin() {
        staff = people.cityStaff();
        today = careOffices.today();
    }

    private NewWave after() {
        return Surveys.wave("T2", WaveMoment.AFTER, today, today.plusDays(14));
    }

    @Test
    @Rule("BUD-01")
    void aLinkThatIsIssuedCountsAsWrittenFromItsLatestDayOn() {
        var office = careOffices.aCareOffice().saved();
        var wave = surveys.opened(staff, after(), office);
        assertThat(budget.pause(staff, office)).isEmpty();

        service.issue(staff, OperationId.fresh(), wave, List.of(office));
        jdbc.sql("UPDATE contact_touch SET touched_on = touched_on - INTERVAL 30 DAY")
                .update();
        assertThat(budget.pause(staff, office)).isEmpty();
        service.issue(staff, OperationId.fresh(), wave, List.of(office));

        assertThat(budget.pause(staff, office))
                .contains(new Pause(TouchKind.WRITTEN, today, staff.name(), today.plusDays(7)));
    }

    @Test
    @Rule("SRV-01")
    void whoIsAskedStaysWhatevereBecomesOfTheOffices() {
        var live = careOffices.aCareOffice().at(AdoptionStage.INFORMED).saved();
        careOffices.aCareOffice().saved();
        var filter = new SurveyFrame.Filtered(CareOfficeFilter.none().withStages(Set.of(AdoptionStage.INFORMED)));
        var wave = ((WaveDecision.Done) service.open(staff, OperationId.fresh(), after(), filter)).wave();

        careOffices.aCareOffice().at(AdoptionStage.INFORMED).saved();
        jdbc.sql("UPDATE care_office SET name = '改名', stage = 0 WHERE id = ?")
                .param(live.value())
                .update();

        var frame = queries.frame(staff, wave, false, 0, 100);
        assertThat(frame).extracting(FrameRow::careOffice).containsExactly(live);
        assertThat(frame.getFirst().name()).isNotEqualTo("改名");
    }

    @Test
    @Rule("SRV-01")
    void howManyAnsweredIsCountedAgainstTheRoundsOwnFrame() {
        var one = careOffices.aCareOffice().saved();
        var two = careOffices.aCareOffice().saved();
        careOffices.aCareOffice().saved();
        var wave = surveys.opened(staff, after(), one, two);
        surveys.answered(staff, wave, one, today, Surveys.COMPLETE);

        assertThat(queries.waves(staff))
                .extracting(WaveRow::asked, WaveRow::answered)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(2, 1));
        assertThat(queries.frame(staff, wave, true, 0, 100))
                .extracting(FrameRow::careOffice)
                .containsExactly(two);
    }

    @Test
    void aClosedOfficeIsNotAsked() {
        var open = careOffices.aCareOffice().saved();
        var closed = careOffices.aCareOffice().saved();
        jdbc.sql("UPDATE care_office SET operating_status = 'CLOSED' WHERE id = ?")
                .param(closed.value())
                .update();
        var wave = surveys.opened(staff, after(), open, closed);
        assertThat(queries.frame(staff, wave, false, 0, 100))
                .extracting(FrameRow::careOffice)
                .containsExactly(open);
    }

    @Test
    void aListWithANumberNobodyHasOpensNothingAndNamesIt() {
        careOffices.aCareOffice().saved();
        var strange = new OfficeNumber(CareOffices.number(9999));
        assertThat(service.open(staff, OperationId.fresh(), after(), new SurveyFrame.Listed(List.of(strange))))
                .isEqualTo(new WaveDecision.NumbersUnknown(List.of(strange.value())));
        assertThat(queries.waves(staff)).isEmpty();
    }

    @Test
    void nobodyToAskOpensNothing() {
        assertThat(service.open(staff, OperationId.fresh(), after(), new SurveyFrame.Filtered(CareOfficeFilter.none())))
                .isEqualTo(new WaveDecision.Refused("frame-empty"));
    }

    @Test
    void aRoundDoesNotCloseBeforeItOpens() {
        var office = careOffices.aCareOffice().saved();
        var wrong = Surveys.wave("T2", WaveMoment.AFTER, today, today.minusDays(1));
        assertThat(service.open(staff, OperationId.fresh(), wrong, surveys.listed(office)))
                .isEqualTo(new WaveDecision.Refused("days-order"));
    }

    @Test
    void anEffectIsMeasuredAgainstARoundBeforeWithTheSameForm() {
        var office = careOffices.aCareOffice().saved();
        var t1 = surveys.opened(staff, Surveys.wave("T1", WaveMoment.BEFORE, today, today), office);
        var wrong = Surveys.wave("T2", WaveMoment.AFTER, today, today, t1);
        assertThat(service.open(staff, OperationId.fresh(), wrong, surveys.listed(office)))
                .isEqualTo(new WaveDecision.Refused("baseline"));
    }

    @Test
    @Rule("SRV-04")
    void onlyAnOpenRoundIsClosedAndOnlyAsItWasSeen() {
        var wave = surveys.opened(staff, after(), careOffices.aCareOffice().saved());
        assertThat(service.close(staff, OperationId.fresh(), wave, 0)).isInstanceOf(WaveDecision.Done.class);
        assertThat(service.close(staff, OperationId.fresh(), wave, 0)).isInstanceOf(WaveDecision.Conflict.class);
        assertThat(service.close(staff, OperationId.fresh(), wave, 1)).isEqualTo(new WaveDecision.Refused("not-open"));
        assertThat(queries.wave(staff, wave).orElseThrow().row().closesOn()).isEqualTo(today.minusDays(1));
    }

    @Test
    void whoMovesTheLastDayAfterSomebodyElseIsShownTheirs() {
        var wave = surveys.opened(staff, after(), careOffices.aCareOffice().saved());
        var longer = today.plusDays(30);
        service.closeOn(staff, OperationId.fresh(), wave, 0, longer);
        assertThat(service.closeOn(staff, OperationId.fresh(), wave, 0, today))
                .isEqualTo(new WaveDecision.Conflict(today, longer));
        assertThat(queries.wave(staff, wave).orElseThrow().row().closesOn()).isEqualTo(longer);
    }

    @Test
    @Rule("SRV-11")
    void theSeedsThreeQuestionsStandWordForWord() {
        var form = queries.forms(staff).stream()
                .filter(one -> one.code().equals("T1"))
                .findFirst()
                .orElseThrow();
        assertThat(form.question("Q1").orElseThrow().text()).isEqualTo("ケアプラン作成において課題と感じていることを選んでください。");
        assertThat(form.question("Q2").orElseThrow().choices())
                .extracting(Question.Choice::text)
                .containsExactly(
                        "導入済み", "費用負担が大きいため", "システムの概要がわからないため", "他の事業所が導入していないため", "FAXや郵送等の従来の手法で事業所とやり取りする方が楽なため");
        assertThat(form.question("Q3").orElseThrow().choices())
                .extracting(Question.Choice::text)
                .containsExactly("人員の増加", "業務効率化のためのツール導入", "研修や教育の充実", "支援は不要", "その他");
    }

    @Test
    @Rule("SRV-11")
    void aRoundKeepsTheVersionItWasOpenedWith() {
        var wave = surveys.opened(staff, after(), careOffices.aCareOffice().saved());
        jdbc.sql("""
                        INSERT INTO survey_form (code, version_no, title, content)
                        SELECT 'T2', 99, title, '{"sections": []}' FROM survey_form WHERE code = 'T2' AND version_no = 1""").update();
        try {
            assertThat(queries.wave(staff, wave).orElseThrow().form().version()).isEqualTo(1);
            assertThat(queries.forms(staff)).extracting(SurveyForm::version).contains(99);
        } finally {
            jdbc.sql("DELETE FROM survey_form WHERE version_no = 99").update();
        }
    }
}
