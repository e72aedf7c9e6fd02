package jp.banso.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.People;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
import jp.banso.shared.ServiceCategory;
import jp.banso.shared.SurveyWaveId;
import jp.banso.survey.SurveyResults;
import jp.banso.survey.Surveys;
import jp.banso.survey.WaveMoment;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class EffectsTest {

    @Autowired
    PublicCases cases;

    @Autowired
    SimilarSuccess similar;

    @Autowired
    CandidateService candidates;

    @Autowired
    CasebookService service;

    @Autowired
    SurveyResults results;

    @Autowired
    Surveys surveys;

    @Autowired
    Cases mother;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    Viewer clerk;
    LocalDate today;
    SurveyWaveId round;
    final List<CareOfficeId> offices = new ArrayList<>();

    @BeforeEach
    void aRound() {
        clerk = people.cityStaff();
        today = careOffices.today();
        for (var at = 0; at < 7; at++) {
            offices.add(
                    careOffices.aCareOffice().offering(at < 5 ? "430" : "150").saved());
        }
        round = surveys.opened(
                clerk,
                Surveys.wave("T2", WaveMoment.AFTER, today.minusDays(3), today),
                offices.toArray(CareOfficeId[]::new));
    }

    private void says(int office, int before, int now, String consent) {
        var answers = new HashMap<>(Surveys.COMPLETE);
        answers.putAll(Map.of("E1.BEFORE", "" + before, "E1.NOW", "" + now, "C1", consent));
        surveys.answered(clerk, round, offices.get(office), today, answers);
    }

    @Test
    @Rule("CSB-10")
    void atFourOfficesNothingIsSaidAndAtFiveTheFigureOfTheSurvey() {
        for (var office = 0; office < 4; office++) {
            says(office, 600, 600 - 60 * (office + 1), "NO");
        }
        var asked = offices.getFirst();
        assertThat(cases.effects()).isEmpty();
        assertThat(similar.effects(clerk, List.of(asked))).isEmpty();

        says(4, 600, 240, "NO");
        // saved: 60, 120, 180, 240, 360 minutes; the middle half lies from 120 to 240
        var survey = results.of(clerk, round).effects().getFirst().saved();
        assertThat(cases.effects()).extracting(Effect::n).containsExactly(5, 5);
        assertThat(cases.effects()).allSatisfy(effect -> {
            assertThat(effect.median()).isEqualByComparingTo("180");
            assertThat(effect.median()).isEqualTo(survey.middle().orElseThrow().median());
            assertThat(effect.lower()).isEqualByComparingTo("120");
            assertThat(effect.upper()).isEqualByComparingTo("240");
            assertThat(effect.roundOn()).isEqualTo(today.minusDays(3));
            assertThat(Effect.hours(effect.median())).isEqualTo("3.0");
        });
        assertThat(similar.effects(clerk, List.of(asked, offices.get(5))))
                .hasEntrySatisfying(
                        asked, effect -> assertThat(effect.category()).isEqualTo(ServiceCategory.CARE_MANAGEMENT))
                .hasSize(1);
    }

    @Test
    @Rule("CSB-10")
    void theSizeIsSaidWhereFiveOfThatSizeAnswered() {
        for (var office = 0; office < 5; office++) {
            mother.known(clerk, offices.get(office), "", office < 4 ? StaffSize.UP_TO_5 : StaffSize.UP_TO_10, "");
            says(office, 600, 300, "NO");
        }
        var asked = List.of(offices.getFirst());
        assertThat(Objects.requireNonNull(similar.effects(clerk, asked).get(offices.getFirst()))
                        .size())
                .isNull();
        mother.known(clerk, offices.get(4), "", StaffSize.UP_TO_5, "");
        assertThat(Objects.requireNonNull(similar.effects(clerk, asked).get(offices.getFirst()))
                        .size())
                .isEqualTo(StaffSize.UP_TO_5);
    }

    @Test
    @Rule("CSB-11")
    void strongResultsWithConsentAreProposedTheStrongestFirst() {
        says(0, 600, 300, "NAMED"); // 50 %
        says(1, 600, 421, "ANONYMOUS"); // 29.8 %
        says(2, 600, 420, "ANONYMOUS"); // 30 %
        says(3, 600, 60, "NO");
        says(4, 100, 10, "NAMED"); // 90 %
        assertThat(candidates.candidates(clerk))
                .extracting(Candidate::office)
                .containsExactly(offices.get(4), offices.get(0), offices.get(2));

        mother.begun(clerk, offices.get(4), Cases.words("もう書いた"));
        assertThat(candidates.candidates(clerk)).extracting(Candidate::office).doesNotContain(offices.get(4));

        var administrator = people.administrator();
        assertThat(candidates
                        .set(administrator, OperationId.fresh(), new Strength(1, 40))
                        .set())
                .isFalse();
        assertThat(candidates
                        .set(administrator, OperationId.fresh(), new Strength(0, 40))
                        .set())
                .isTrue();
        assertThat(candidates.candidates(clerk)).extracting(Candidate::office).containsExactly(offices.get(0));
    }
}
