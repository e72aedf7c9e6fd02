package jp.banso.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

/** Each of an office's people says how long their tasks take; the office's time is what they say together. */
@DatabaseTest
@ExtendWith(CleanDatabase.class)
class TimeStudyTest {

    @Autowired
    AnswerService answers;

    @Autowired
    SurveyService service;

    @Autowired
    SurveyResults results;

    @Autowired
    SurveyQueries queries;

    @Autowired
    SurveyEntryService entry;

    @Autowired
    ShareService shares;

    @Autowired
    Surveys surveys;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    private Viewer staff;
    private SurveyWaveId round;
    private final List<CareOfficeId> offices = new ArrayList<>();
    private final List<String> links = new ArrayList<>();

    @BeforeEach
    void begin() {
        staff = people.cityStaff();
        for (var office = 0; office < 5; office++) {
            offices.add(careOffices.aCareOffice().saved());
        }
        var today = careOffices.today();
        round = surveys.opened(
                staff, Surveys.wave("T3", WaveMoment.BEFORE, today, today), offices.toArray(CareOfficeId[]::new));
        offices.forEach(office -> links.add(surveys.link(staff, round, office)));
    }

    private FinishDecision says(int office, Map<String, String> minutes) {
        var said = new HashMap<String, String>();
        said.put("ROLE", "CLERK");
        for (var task : List.of(
                "COVER", "MASK", "FAX", "DELIVER", "POST", "MAIL", "EXPORT", "UPLOAD", "IMPORT", "SORT", "TYPE",
                "FILE")) {
            said.put("T." + task, minutes.getOrDefault(task, "NOT_DONE"));
        }
        return answers.finishWhole(OperationId.fresh(), links.get(office), said);
    }

    @Test
    @Rule("SRV-22")
    void theMinutesOfAnOfficesPeopleAreAddedUp() {
        assertThat(says(0, Map.of("FAX", "30", "TYPE", "60"))).isInstanceOf(FinishDecision.Done.class);
        assertThat(says(0, Map.of("FAX", "30", "COVER", "0", "SORT", "30"))).isInstanceOf(FinishDecision.Done.class);
        for (var office = 1; office < 5; office++) {
            says(office, Map.of("FAX", String.valueOf(10 * office), "FILE", "5"));
        }
        var study = results.of(staff, round).study().orElseThrow();

        assertThat(study.offices()).isEqualTo(5);
        assertThat(study.sheets()).isEqualTo(6);
        assertThat(study.blanks()).isZero();
        assertThat(study.sending().middle().orElseThrow().median())
                .as("10 20 30 40 60")
                .isEqualByComparingTo("30");
        assertThat(study.receiving().middle().orElseThrow().upper())
                .as("5 5 5 5 90")
                .isEqualByComparingTo("5");
        assertThat(study.both().middle().orElseThrow().median())
                .as("15 25 35 45 150")
                .isEqualByComparingTo("35");
        assertThat(queries.wave(staff, round).orElseThrow().row().answered()).isEqualTo(5);
        assertThat(results.of(staff, round).answered()).isEqualTo(5);
    }

    @Test
    @Rule("SRV-22")
    void aSheetIsWholeAndNothingOfItIsKeptBefore() {
        assertThat(answers.finishWhole(OperationId.fresh(), links.getFirst(), Map.of("ROLE", "CLERK")))
                .isInstanceOf(FinishDecision.Missing.class);
        assertThat(answers.save(links.getFirst(), "ROLE", "CLERK")).isEqualTo(SaveDecision.OVER);
        assertThat(entry.save(staff, round, offices.getFirst(), "ROLE", "CLERK"))
                .isEqualTo(SaveDecision.OVER);
        var today = careOffices.today();
        var anonymous = new NewWave("T3", "無記名", WaveMoment.BEFORE, today, today, "説明", null, UnitPrices.usual(), true);
        assertThat(service.open(staff, OperationId.fresh(), anonymous, surveys.listed(offices.getFirst())))
                .isEqualTo(new WaveDecision.Refused("anonymous-personal"));
    }

    @Test
    @Rule("SRV-22")
    void outsideOnlyTheSumsOfEnoughOfficesAreRead() {
        for (var office = 0; office < 4; office++) {
            for (var person = 0; person < 3; person++) {
                says(office, Map.of("FAX", "30"));
            }
        }
        assertThat(shares.preview(staff, round, Audience.COUNCIL).orElseThrow().study())
                .isEmpty();
        assertThat(shares.preview(staff, round, Audience.COUNCIL).orElseThrow().tables())
                .isEmpty();
        says(4, Map.of("FAX", "30"));
        assertThat(shares.preview(staff, round, Audience.COUNCIL)
                        .orElseThrow()
                        .study()
                        .orElseThrow()
                        .offices())
                .isEqualTo(5);
    }
}
