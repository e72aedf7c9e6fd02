package jp.banso.survey;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.People;
import jp.banso.security.NotAllowed;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
import jp.banso.shared.SurveyWaveId;
import jp.banso.shared.ui.Places;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import jp.banso.testing.Screens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class CouncilAskTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    CouncilAskService council;

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
    private Viewer liaison;
    private CareOfficeId open;
    private CareOfficeId silent;
    private CareOfficeId other;
    private SurveyWaveId round;

    @BeforeEach
    void begin() {
        staff = people.cityStaff();
        liaison = people.council();
        open = careOffices
                .aCareOffice()
                .named("見本あおい", "ミホンアオイ")
                .councilMember()
                .saved();
        silent = careOffices
                .aCareOffice()
                .named("見本しずか", "ミホンシズカ")
                .councilMember()
                .saved();
        jdbc.sql("DELETE FROM case_grant WHERE care_office_id = ?")
                .param(silent.value())
                .update();
        other = careOffices.aCareOffice().named("見本そのほか", "ミホンソノホカ").saved();
        var today = careOffices.today();
        round = surveys.opened(
                staff,
                Surveys.wave("T2", WaveMoment.AFTER, today.minusDays(3), today.plusDays(9)),
                open,
                silent,
                other);
    }

    private AskDecision ask() {
        return council.ask(staff, OperationId.fresh(), round, "会員のみなさんにお伝えください。");
    }

    @Test
    @Rule("SRV-28")
    void theCouncilSeesTheWordsAndMembersThatConsentedAndNothingOfAnswers() {
        assertThat(council.asks(liaison)).isEmpty();
        assertThat(ask()).isEqualTo(AskDecision.DONE);
        var before = council.asks(liaison);
        assertThat(before).singleElement().satisfies(ask -> assertThat(ask.members())
                .extracting(CouncilAsk.Member::name)
                .containsExactly("見本あおい"));

        surveys.answered(staff, round, open, careOffices.today(), Surveys.COMPLETE);
        assertThat(council.asks(liaison)).as("an answer changes nothing").isEqualTo(before);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM council_sight WHERE care_office_id = ?")
                        .param(open.value())
                        .query(Integer.class)
                        .single())
                .as("what the council was shown is kept")
                .isEqualTo(1);
        assertThatThrownBy(() -> council.of(liaison, round)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> queries.frame(liaison, round, true, 0, 10)).isInstanceOf(NotAllowed.class);
    }

    @Test
    @Rule("SRV-28")
    void whenItHasToldItsMembersTheFrameSaysSince() {
        ask();
        assertThat(council.waiting(liaison)).isEqualTo(1);
        var first = council.asks(liaison).getFirst().version();
        ask();
        assertThat(council.passed(liaison, OperationId.fresh(), round, first))
                .as("asked anew meanwhile")
                .isEqualTo(AskDecision.NOTHING);
        var now = council.asks(liaison).getFirst().version();
        assertThat(council.passed(liaison, OperationId.fresh(), round, now)).isEqualTo(AskDecision.DONE);
        assertThat(council.passed(liaison, OperationId.fresh(), round, now + 1)).isEqualTo(AskDecision.NOTHING);
        assertThat(council.waiting(liaison)).isZero();
        var today = careOffices.today();
        assertThat(queries.asked(staff, round, open).orElseThrow().councilOn()).isEqualTo(today);
        assertThat(queries.asked(staff, round, silent).orElseThrow().councilOn())
                .isEqualTo(today);
        assertThat(queries.asked(staff, round, other).orElseThrow().councilOn()).isNull();
        assertThat(queries.asked(staff, round, open).orElseThrow().linkedAt())
                .as("no link was made")
                .isNull();

        assertThat(ask()).isEqualTo(AskDecision.DONE);
        assertThat(council.waiting(liaison)).as("asked anew").isEqualTo(1);
    }

    @Test
    @Rule("SRV-28")
    void withoutMembersOrAfterTheLastDayNobodyIsAsked() {
        var today = careOffices.today();
        round = surveys.opened(staff, Surveys.wave("T2", WaveMoment.AFTER, today, today), other);
        assertThat(ask()).isEqualTo(AskDecision.NO_MEMBERS);
        round = surveys.opened(
                staff, Surveys.wave("T2", WaveMoment.AFTER, today.minusDays(9), today.minusDays(1)), open);
        assertThat(ask()).isEqualTo(AskDecision.NOT_OPEN);
    }

    @Test
    @Rule("SRV-28")
    void itIsAskedOnOneScreenAndAnsweredOnTheOther() {
        screens.signIn(staff);
        screens.goTo(Places.survey(round));
        press("連絡会に案内を頼む");
        press("この文章で頼む");
        assertThat(screens.text()).contains("まだ「会員に伝えた」の返事はありません");

        screens.signIn(liaison);
        screens.goTo(Places.surveysPassing());
        assertThat(screens.text())
                .contains("見本アンケート", "市から「見本アンケート」のご案内が届いています", "見本あおい")
                .doesNotContain("見本しずか", "見本そのほか");
        press("会員に伝えた");
        assertThat(screens.text()).contains("会員に伝えました");

        screens.signIn(staff);
        screens.goTo(Places.survey(round));
        assertThat(screens.text()).contains("会員に伝えたと、");
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }
}
