package jp.banso.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.People;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
import jp.banso.shared.SurveyWaveId;
import jp.banso.survey.RoundResults.Said;
import jp.banso.survey.RoundResults.Tally;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The survey of July 2025 comes out as the city published it: 80 of 143 offices, with exactly these counts. */
@DatabaseTest
@ExtendWith(CleanDatabase.class)
class SeedSurveyTest {

    private static final int ASKED = 143;
    private static final int ANSWERED = 80;

    @Autowired
    SurveyResults results;

    @Autowired
    WordService words;

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
    void answer() {
        staff = people.cityStaff();
        for (var office = 0; office < ASKED; office++) {
            offices.add(careOffices.aCareOffice().saved());
        }
        var first = LocalDate.of(2025, 7, 17);
        round = surveys.opened(
                staff,
                Surveys.wave("T1", WaveMoment.BEFORE, first, LocalDate.of(2025, 8, 1)),
                offices.toArray(CareOfficeId[]::new));
        for (var office = 0; office < ANSWERED; office++) {
            var said = new HashMap<String, String>();
            tick(
                    said,
                    "Q1",
                    office,
                    Map.of("HEARING", 11, "GOALS", 20, "PAPERWORK", 77, "EXCHANGES", 21, "RESOURCES", 16));
            tick(
                    said,
                    "Q2",
                    office,
                    Map.of("ADOPTED", 11, "COST", 31, "UNFAMILIAR", 18, "PARTNERS", 47, "FAX_EASIER", 9));
            tick(said, "Q3", office, Map.of("STAFF", 36, "TOOLS", 59, "TRAINING", 25, "NONE", 3, "OTHER", 11));
            if (office < 2) {
                said.put("SOFTWARE", "見本ソフト" + office);
            }
            surveys.answered(staff, round, offices.get(office), first, said);
        }
    }

    private static void tick(Map<String, String> said, String question, int office, Map<String, Integer> counts) {
        var chosen = new ArrayList<String>();
        counts.forEach((choice, offices) -> {
            if (office < offices) {
                chosen.add(choice);
            }
        });
        if (!chosen.isEmpty()) {
            said.put(question, String.join(",", chosen));
        }
    }

    private Map<String, String> shares(String question) {
        var tally = tally(question, ResultCut.none());
        assertThat(tally.base()).isEqualTo(ANSWERED);
        var shares = new LinkedHashMap<String, String>();
        tally.counts()
                .forEach(count -> shares.put(
                        count.choice().code(), count.offices() + " " + Figures.percent(count.offices(), tally.base())));
        return shares;
    }

    private Tally tally(String question, ResultCut cut) {
        return results.of(staff, round, cut).tallies().stream()
                .filter(one -> one.question().code().equals(question))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Rule("SRV-10")
    void theCountsAreThoseOfTheSlideAndTheSharesAreHalfUp() {
        var all = results.of(staff, round);
        assertThat(all.asked()).isEqualTo(ASKED);
        assertThat(all.answered()).isEqualTo(ANSWERED);
        assertThat(Figures.percent(all.answered(), all.asked())).isEqualByComparingTo("55.9");
        assertThat(shares("Q1"))
                .containsExactly(
                        entry("HEARING", "11 13.8"),
                        entry("GOALS", "20 25.0"),
                        entry("PAPERWORK", "77 96.3"),
                        entry("EXCHANGES", "21 26.3"),
                        entry("RESOURCES", "16 20.0"));
        assertThat(shares("Q2"))
                .containsExactly(
                        entry("ADOPTED", "11 13.8"),
                        entry("COST", "31 38.8"),
                        entry("UNFAMILIAR", "18 22.5"),
                        entry("PARTNERS", "47 58.8"),
                        entry("FAX_EASIER", "9 11.3"));
        assertThat(shares("Q3"))
                .containsExactly(
                        entry("STAFF", "36 45.0"),
                        entry("TOOLS", "59 73.8"),
                        entry("TRAINING", "25 31.3"),
                        entry("NONE", "3 3.8"),
                        entry("OTHER", "11 13.8"));
    }

    @Test
    @Rule("SRV-10")
    void answersAreCutByAServiceOfTheOffice() {
        jdbc.sql("UPDATE survey_invitation SET service_codes = '430'").update();
        jdbc.sql("UPDATE survey_invitation SET service_codes = '430,110' WHERE care_office_id IN (:some)")
                .param(
                        "some",
                        offices.subList(0, 10).stream().map(CareOfficeId::value).toList())
                .update();
        assertThat(results.of(staff, round).services()).containsExactlyInAnyOrder("430", "110");
        assertThat(tally("Q1", new ResultCut("110", false)).base()).isEqualTo(10);
        assertThat(tally("Q1", new ResultCut("430", false)).base()).isEqualTo(ANSWERED);
    }

    @Test
    @Rule("SRV-15")
    void whatWasWrittenIsSharedOnlyOnceSomebodyHasReadIt() {
        assertThat(texts()).extracting(Said::shared).containsOnly(java.util.Optional.empty());
        var first = texts().getFirst();
        assertThat(words.review(staff, OperationId.fresh(), round, first.response(), "SOFTWARE", true))
                .isTrue();
        assertThat(words.review(staff, OperationId.fresh(), round, first.response(), "Q9", true))
                .isFalse();
        assertThat(texts().getFirst().shared()).contains(true);
        words.review(staff, OperationId.fresh(), round, first.response(), "SOFTWARE", false);
        assertThat(texts().getFirst().shared()).contains(false);
    }

    private List<Said> texts() {
        return results.of(staff, round).words().stream()
                .filter(one -> one.question().code().equals("SOFTWARE"))
                .findFirst()
                .orElseThrow()
                .texts();
    }
}
