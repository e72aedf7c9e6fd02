package jp.banso.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.People;
import jp.banso.security.NotAllowed;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
import jp.banso.shared.ServiceCategory;
import jp.banso.shared.SurveyWaveId;
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

/** Results outside the city: shown by a person's word, to each at its own depth. */
@DatabaseTest
@ExtendWith(CleanDatabase.class)
class ShareTest {

    @Autowired
    ShareService shares;

    @Autowired
    PublicResults everybody;

    @Autowired
    WordService words;

    @Autowired
    SurveyResults results;

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
    private SurveyWaveId round;
    private final List<CareOfficeId> offices = new ArrayList<>();

    @BeforeEach
    void answer() {
        staff = people.cityStaff();
        for (var office = 0; office < 24; office++) {
            offices.add(careOffices.aCareOffice().saved());
        }
        var today = careOffices.today();
        round = surveys.opened(
                staff,
                Surveys.wave("T2", WaveMoment.AFTER, today.minusDays(3), today),
                offices.toArray(CareOfficeId[]::new));
        jdbc.sql("UPDATE survey_invitation SET service_codes = '430'").update();
        jdbc.sql("UPDATE survey_invitation SET service_codes = '110' WHERE care_office_id IN (:some)")
                .param(
                        "some",
                        offices.subList(0, 9).stream().map(CareOfficeId::value).toList())
                .update();
        for (var office = 0; office < 20; office++) {
            var said = new HashMap<>(Surveys.COMPLETE);
            said.put("B2", office < 7 ? "CLERK" : "MANAGER");
            said.put("F1", "ことば" + office);
            answered(office, today, said);
        }
        clock.forward(Duration.ofDays(1));
    }

    @AfterEach
    void letItRun() {
        clock.run();
    }

    @Test
    @Rule("SRV-21")
    void whileItIsOpenNobodyOutsideReadsHowOneAnswerMovesIt() {
        show(Audience.COUNCIL);
        show(Audience.PUBLIC);
        clock.run();
        assertThat(shares.councilRounds(people.council())).isEmpty();
        assertThat(shares.forCouncil(people.council(), round)).isEmpty();
        assertThat(everybody.of(round)).isEmpty();
    }

    private void answered(int office, LocalDate on, Map<String, String> said) {
        assertThat(surveys.answered(staff, round, offices.get(office), on, said))
                .isInstanceOf(FinishDecision.Done.class);
    }

    private void show(Audience audience) {
        assertThat(shares.share(staff, OperationId.fresh(), round, audience, true))
                .isTrue();
    }

    private static SharedTable table(SharedRound shown, String code) {
        return shown.tables().stream()
                .filter(table -> table.question().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Rule("SRV-21")
    void nobodyReadsWhatTheCityHasNotShown() {
        var council = people.council();
        assertThat(shares.councilRounds(council)).isEmpty();
        assertThat(shares.forCouncil(council, round)).isEmpty();
        assertThat(everybody.of(round)).isEmpty();
        assertThat(everybody.of(new SurveyWaveId(round.value() + 999))).isEmpty();
        assertThatThrownBy(() -> shares.preview(council, round, Audience.COUNCIL))
                .isInstanceOf(NotAllowed.class);
        assertThat(shares.beside(staff, round, offices.getFirst())).isEmpty();

        show(Audience.COUNCIL);
        assertThat(shares.councilRounds(council)).extracting(SharedRow::id).containsExactly(round);
        assertThat(shares.forCouncil(council, round)).isPresent();
        assertThat(everybody.of(round)).isEmpty();
        assertThat(shares.share(staff, OperationId.fresh(), round, Audience.COUNCIL, false))
                .isTrue();
        assertThat(shares.forCouncil(council, round)).isEmpty();
    }

    @Test
    @Rule("SRV-21")
    void eachAudienceReadsAtItsOwnDepth() {
        show(Audience.COUNCIL);
        show(Audience.PUBLIC);
        var council = table(shares.forCouncil(people.council(), round).orElseThrow(), "B2");
        var all = council.rows().getFirst();
        assertThat(all.base()).hasValue(20);
        assertThat(all.columns().get(0)).as("managers").hasValue(13);
        assertThat(all.columns().get(4))
                .as("clerks: 13 and 7, all others nobody")
                .isEqualTo(OptionalInt.empty());
        assertThat(council.rows())
                .extracting(SharedTable.Row::group)
                .containsExactly(
                        java.util.Optional.empty(),
                        java.util.Optional.of(ServiceCategory.HOME),
                        java.util.Optional.of(ServiceCategory.CARE_MANAGEMENT));
        var open = everybody.of(round).orElseThrow();
        assertThat(open.savedMinutes().orElseThrow().n()).isEqualTo(20);
        assertThat(open.tables().stream()
                        .flatMap(table -> table.rows().stream())
                        .flatMap(row -> java.util.stream.Stream.concat(
                                row.columns().stream(), java.util.stream.Stream.of(row.base())))
                        .filter(OptionalInt::isPresent)
                        .mapToInt(OptionalInt::getAsInt))
                .allMatch(count -> count >= 10);
    }

    @Test
    @Rule("SRV-15")
    void textsAreReadOutsideOnlyWhereTenWereLetGo() {
        show(Audience.COUNCIL);
        var said = results.of(staff, round).words().stream()
                .filter(one -> one.question().code().equals("F1"))
                .findFirst()
                .orElseThrow()
                .texts();
        for (var text = 0; text < 9; text++) {
            words.review(staff, OperationId.fresh(), round, said.get(text).response(), "F1", true);
        }
        assertThat(shares.forCouncil(people.council(), round).orElseThrow().words())
                .isEmpty();
        words.review(staff, OperationId.fresh(), round, said.get(9).response(), "F1", true);
        words.review(staff, OperationId.fresh(), round, said.get(10).response(), "F1", false);
        assertThat(shares.forCouncil(people.council(), round).orElseThrow().words())
                .singleElement()
                .satisfies(shown -> assertThat(shown.texts())
                        .hasSize(10)
                        .doesNotContain(said.get(10).text()));
    }

    @Test
    @Rule("SRV-21")
    void anOfficesOwnAnswerStandsBesideTheOthersOnlyWhileOfficesMayRead() {
        show(Audience.OFFICE);
        assertThat(shares.beside(staff, round, offices.getFirst()).orElseThrow().answers())
                .containsEntry("B2", "CLERK");
    }
}
