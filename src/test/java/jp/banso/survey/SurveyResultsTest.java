package jp.banso.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.People;
import jp.banso.security.NotAllowed;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
import jp.banso.shared.SurveyWaveId;
import jp.banso.survey.RoundResults.Band;
import jp.banso.survey.RoundResults.Basis;
import jp.banso.survey.RoundResults.Count;
import jp.banso.survey.RoundResults.Effect;
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
class SurveyResultsTest {

    @Autowired
    SurveyResults results;

    @Autowired
    SurveyQueries queries;

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
    private final List<CareOfficeId> offices = new ArrayList<>();

    @BeforeEach
    void begin() {
        staff = people.cityStaff();
        today = careOffices.today();
        for (var office = 0; office < 8; office++) {
            offices.add(careOffices.aCareOffice().saved());
        }
    }

    private SurveyWaveId before() {
        return surveys.opened(
                staff,
                Surveys.wave("T2", WaveMoment.BEFORE, today.minusDays(200), today.minusDays(190)),
                offices.toArray(CareOfficeId[]::new));
    }

    private SurveyWaveId after(SurveyWaveId baseline) {
        return surveys.opened(
                staff,
                Surveys.wave("T2", WaveMoment.AFTER, today.minusDays(3), today, baseline),
                offices.toArray(CareOfficeId[]::new));
    }

    private SurveyWaveId after() {
        return surveys.opened(
                staff,
                Surveys.wave("T2", WaveMoment.AFTER, today.minusDays(3), today),
                offices.toArray(CareOfficeId[]::new));
    }

    private void says(SurveyWaveId wave, int office, LocalDate on, Map<String, String> answers) {
        assertThat(surveys.answered(staff, wave, offices.get(office), on, answers))
                .isInstanceOf(FinishDecision.Done.class);
    }

    private void says(SurveyWaveId wave, int office, Map<String, String> more) {
        var answers = new HashMap<>(Surveys.COMPLETE);
        answers.putAll(more);
        says(wave, office, today, answers);
    }

    private Effect effect(SurveyWaveId wave, Basis basis) {
        return results.of(staff, wave).effects().stream()
                .filter(each -> each.basis() == basis)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Rule("SRV-09")
    void officesAreComparedWithThemselvesAndOnlyThoseThatSaidBoth() {
        var earlier = before();
        for (var office = 0; office < 6; office++) {
            says(earlier, office, today.minusDays(195), Map.of("E1.NOW", String.valueOf(100 * (office + 1))));
        }
        var now = after(earlier);
        for (var office = 1; office < 8; office++) {
            says(now, office, Map.of("E1.NOW", office == 5 ? "700" : "100", "E1.BEFORE", "5000"));
        }
        var measured = effect(now, Basis.MEASURED);

        assertThat(measured.n()).isEqualTo(5);
        assertThat(measured.onlyBefore()).isEqualTo(1);
        assertThat(measured.onlyAfter()).isEqualTo(2);
        assertThat(measured.saved().middle().orElseThrow().median()).isEqualByComparingTo("200");
        assertThat(measured.ways()).contains(new RoundResults.Ways(4, 0, 1));
        assertThat(effect(now, Basis.REMEMBERED).n()).isEqualTo(7);
        assertThat(results.ofOffice(staff, now, offices.get(2)).orElseThrow().minutes())
                .isEqualByComparingTo("200");
        assertThat(results.ofOffice(staff, now, offices.get(7))).isEmpty();
    }

    @Test
    @Rule("SRV-09")
    void withoutARoundBeforeWhatIsRememberedIsCompared() {
        var now = after();
        says(
                now,
                0,
                Map.of("E4.SHEETS.BEFORE", "200", "E4.SHEETS.NOW", "0", "E4.FAX.BEFORE", "100", "E4.FAX.NOW", "0"));
        assertThat(results.of(staff, now).effects()).extracting(Effect::basis).containsExactly(Basis.REMEMBERED);
        assertThat(results.ofOffice(staff, now, offices.get(0)).orElseThrow().yenPerYear())
                .isEqualTo(168_000);
    }

    @Test
    @Rule("SRV-09")
    void effectsAreShownByHowManyPartnersAreReached() {
        var now = after();
        for (var office = 0; office < 5; office++) {
            says(now, office, Map.of("U2.ALL", "40", "U2.SYSTEM", "10"));
        }
        says(now, 5, Map.of("U2.ALL", "40", "U2.SYSTEM", "11"));
        says(now, 6, Map.of("U1", "NONE", "U2.ALL", "40"));
        says(now, 7, Map.of());
        var bands = effect(now, Basis.REMEMBERED).bands();

        assertThat(bands).extracting(band -> band.saved().n()).containsExactly(1, 5, 1, 0);
        assertThat(bands.get(Band.UP_TO_25.ordinal()).saved().middle()).isPresent();
        assertThat(bands.get(Band.UP_TO_50.ordinal()).saved().middle()).isEmpty();
    }

    @Test
    @Rule("SRV-10")
    void whatFewerThanFiveChoseFromIsOnlyCounted() {
        var now = after();
        for (var office = 0; office < 5; office++) {
            says(now, office, office == 0 ? Map.of() : Map.of("U3", "FAX,SYSTEM"));
        }
        says(now, 5, Map.of("U1", "NONE", "U4", "SIGN_IN", "U3", "FAX"));
        var tallies = results.of(staff, now).tallies();
        var means = tallies.stream()
                .filter(tally -> tally.question().code().equals("U3"))
                .findFirst()
                .orElseThrow();
        var reasons = tallies.stream()
                .filter(tally -> tally.question().code().equals("U4"))
                .findFirst()
                .orElseThrow();

        assertThat(means.base()).isEqualTo(6);
        assertThat(means.silent()).isEqualTo(1);
        assertThat(means.said()).isEqualTo(5);
        assertThat(means.counts())
                .filteredOn(count -> count.choice().code().equals("FAX"))
                .extracting(Count::offices)
                .containsExactly(5);
        assertThat(reasons.base()).isEqualTo(1);
        assertThat(reasons.isWithheld()).isTrue();
        assertThat(reasons.counts()).isEmpty();
    }

    @Test
    @Rule("SRV-10")
    void whatIsUnknownIsNoNumberAndWhatIsBeyondStaysIn() {
        var now = after();
        says(now, 0, Map.of("E1.NOW", "UNKNOWN"));
        for (var office = 1; office < 6; office++) {
            says(now, office, Map.of("E1.NOW", office == 5 ? "9000" : "240"));
        }
        var minutes = results.of(staff, now).amounts().stream()
                .filter(amount -> amount.question().code().equals("E1.NOW"))
                .findFirst()
                .orElseThrow();

        assertThat(minutes.figures().n()).isEqualTo(5);
        assertThat(minutes.unknown()).isEqualTo(1);
        assertThat(minutes.beyond()).isEqualTo(1);
        assertThat(minutes.figures().middle().orElseThrow().median()).isEqualByComparingTo("240");
    }

    @Test
    void whatWasBegunAndNotHandedInCountsNowhere() {
        var now = after();
        assertThat(results.of(staff, now).answered()).isZero();
        assertThat(results.of(staff, now).effects()).allMatch(effect -> effect.n() == 0);
    }

    @Test
    @Rule("SRV-08")
    void aFirmReadsThatAnOfficeAnsweredAndNotWhat() {
        var lead = people.lead(people.firm());
        var office = careOffices.aCareOffice().grantedTo(lead).saved();
        var now = surveys.opened(staff, Surveys.wave("T2", WaveMoment.AFTER, today, today), office);
        surveys.answered(staff, now, office, today, Surveys.COMPLETE);

        assertThat(queries.ofCase(lead, office)).singleElement().satisfies(survey -> assertThat(survey.answeredOn())
                .isEqualTo(today));
        assertThatThrownBy(() -> results.ofOffice(lead, now, office)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> results.of(lead, now)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void whoTakesResultsOutIsInTheAuditLog() {
        var now = after();
        results.taken(staff, OperationId.fresh(), now);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM audit_event WHERE action = 'survey.results'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }
}
