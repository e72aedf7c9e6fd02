package jp.banso.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.People;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
import jp.banso.shared.SurveyWaveId;
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
class LeavingTest {

    @Autowired
    LeavingService leaving;

    @Autowired
    SurveyResults results;

    @Autowired
    SurveyQueries queries;

    @Autowired
    ShareService shares;

    @Autowired
    Surveys surveys;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    private Viewer staff;
    private SurveyWaveId round;
    private final List<CareOfficeId> offices = new ArrayList<>();

    @BeforeEach
    void begin() {
        staff = people.cityStaff();
        for (var office = 0; office < 7; office++) {
            offices.add(careOffices.aCareOffice().saved());
        }
        LocalDate today = careOffices.today();
        round = surveys.opened(
                staff,
                Surveys.wave("T2", WaveMoment.AFTER, today.minusDays(3), today),
                offices.toArray(CareOfficeId[]::new));
        for (var office = 0; office < 6; office++) {
            var said = new HashMap<>(Surveys.COMPLETE);
            said.put("E1.NOW", String.valueOf(100 * (office + 1)));
            surveys.answered(staff, round, offices.get(office), today, said);
        }
    }

    @Test
    @Rule("SRV-25")
    void whatIsTakenOutCountsNowhereAndComesBackUnchanged() {
        var before = answers();
        assertThat(results.of(staff, round).answered()).isEqualTo(6);
        assertThat(saved()).isEqualTo(6);

        assertThat(leaving.leaveOut(staff, OperationId.fresh(), round, offices.get(5), " ほかの事業所の分だった "))
                .isEqualTo(LeavingDecision.DONE);
        assertThat(results.of(staff, round).answered()).isEqualTo(5);
        assertThat(results.of(staff, round).leftOut()).isEqualTo(1);
        assertThat(saved()).isEqualTo(5);
        assertThat(results.ofOffice(staff, round, offices.get(5))).isEmpty();
        assertThat(shares.preview(staff, round, Audience.COUNCIL).orElseThrow().answered())
                .isEqualTo(5);
        assertThat(queries.asked(staff, round, offices.get(5)).orElseThrow().leftOut())
                .satisfies(out -> assertThat(out.reason()).isEqualTo("ほかの事業所の分だった"));
        assertThat(queries.frame(staff, round, true, 0, 10))
                .as("it has answered all the same, and is not asked again")
                .extracting(FrameRow::careOffice)
                .containsExactly(offices.get(6));
        assertThat(answers()).isEqualTo(before);

        assertThat(leaving.takeBackIn(staff, OperationId.fresh(), round, offices.get(5)))
                .isEqualTo(LeavingDecision.DONE);
        assertThat(saved()).isEqualTo(6);
        assertThat(results.of(staff, round).answered()).isEqualTo(6);
        assertThat(answers()).isEqualTo(before);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM audit_event WHERE action = 'survey.left-out'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    @Rule("SRV-25")
    void whatIsOutIsNotTakenOutAgainAndWhatIsNotThereNeither() {
        leaving.leaveOut(staff, OperationId.fresh(), round, offices.getFirst(), "試し");
        assertThat(leaving.leaveOut(staff, OperationId.fresh(), round, offices.getFirst(), "もう一度"))
                .isEqualTo(LeavingDecision.ALREADY);
        assertThat(leaving.takeBackIn(staff, OperationId.fresh(), round, offices.get(1)))
                .isEqualTo(LeavingDecision.ALREADY);
        assertThat(leaving.leaveOut(staff, OperationId.fresh(), round, offices.get(6), "未回答"))
                .isEqualTo(LeavingDecision.NO_ANSWER);
    }

    private int saved() {
        return results.of(staff, round).effects().getFirst().n();
    }

    private String answers() {
        return jdbc.sql("SELECT * FROM survey_answer ORDER BY response_id, question")
                .query()
                .listOfRows()
                .toString();
    }
}
