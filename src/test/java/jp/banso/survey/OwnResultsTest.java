package jp.banso.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
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
import jp.banso.testing.Screens;
import jp.banso.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class OwnResultsTest {

    private static final String HERE = "192.0.2.1";

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    AnswerService answers;

    @Autowired
    ShareService shares;

    @Autowired
    Surveys surveys;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    @Autowired
    TestClock clock;

    private Viewer staff;
    private final List<String> links = new ArrayList<>();

    @BeforeEach
    void begin() {
        staff = people.cityStaff();
    }

    @AfterEach
    void letItRun() {
        clock.run();
    }

    private SurveyWaveId round(boolean anonymous) {
        var today = careOffices.today();
        var offices = new ArrayList<CareOfficeId>();
        for (var office = 0; office < 8; office++) {
            offices.add(careOffices.aCareOffice().saved());
        }
        var wanted = new NewWave(
                "T2", "見本アンケート", WaveMoment.AFTER, today, today.plusDays(2), "説明", null, UnitPrices.usual(), anonymous);
        var round = surveys.opened(staff, wanted, offices.toArray(CareOfficeId[]::new));
        offices.forEach(office -> links.add(surveys.link(staff, round, office)));
        for (var office = 0; office < 7; office++) {
            var link = links.get(office);
            if (anonymous) {
                answers.finishWhole(OperationId.fresh(), link, Surveys.COMPLETE);
            } else {
                Surveys.COMPLETE.forEach((question, answer) -> answers.save(link, question, answer));
                answers.finish(OperationId.fresh(), link);
            }
        }
        return round;
    }

    private void show(SurveyWaveId round) {
        shares.share(staff, OperationId.fresh(), round, Audience.OFFICE, true);
    }

    @Test
    @Rule("SRV-27")
    void afterTheLastDayALinkLeadsToTheOwnAnswerBesideTheOthers() {
        var round = round(false);
        show(round);
        assertThat(answers.open(links.getFirst(), HERE))
                .as("while the round is open")
                .isInstanceOf(LinkAnswer.Answered.class);

        clock.forward(Duration.ofDays(4));
        assertThat(answers.open(links.getFirst(), HERE)).isInstanceOfSatisfying(LinkAnswer.Results.class, results -> {
            assertThat(results.own().orElseThrow().answers()).containsEntry("B2", "MANAGER");
            assertThat(results.round().answered()).isEqualTo(7);
        });
        assertThat(answers.open(links.get(7), HERE)).as("who did not answer").isInstanceOf(LinkAnswer.Closed.class);
        screens.goTo("s/" + links.getFirst());
        assertThat(screens.text()).contains("貴事業所の回答：管理者", "の回答", "7").doesNotContain("回答を送る");
        screens.goTo("s/" + links.get(7));
        assertThat(screens.text()).contains("いまは回答できません").doesNotContain("管理者");
    }

    @Test
    @Rule("SRV-27")
    void withoutTheCitysWordThereIsNothingToSee() {
        var round = round(false);
        clock.forward(Duration.ofDays(4));
        assertThat(answers.open(links.getFirst(), HERE)).isInstanceOf(LinkAnswer.Answered.class);
        show(round);
        assertThat(answers.open(links.getFirst(), HERE)).isInstanceOf(LinkAnswer.Results.class);
        shares.share(staff, OperationId.fresh(), round, Audience.OFFICE, false);
        assertThat(answers.open(links.getFirst(), HERE)).isInstanceOf(LinkAnswer.Answered.class);
    }

    @Test
    @Rule("SRV-27")
    void ofAnAnonymousRoundOnlyTheOthersAreShown() {
        show(round(true));
        clock.forward(Duration.ofDays(4));
        assertThat(answers.open(links.getFirst(), HERE))
                .isInstanceOfSatisfying(LinkAnswer.Results.class, results -> assertThat(results.own())
                        .isEmpty());
        screens.goTo("s/" + links.getFirst());
        assertThat(screens.text()).contains("全体の集計だけをお見せします").doesNotContain("貴事業所の回答：");
    }
}
