package jp.banso.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static jp.banso.journey.Crowd.PHONE;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.CareOffices;
import jp.banso.security.Role;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.shared.AccountId;
import jp.banso.survey.Surveys;
import jp.banso.survey.WaveMoment;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.Rule;
import jp.banso.testing.ServedTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An office answers where the network comes and goes: what was typed stays, and what was sent twice is there once. */
@ServedTest
@ExtendWith(CleanDatabase.class)
class AnsweredOnABadNetworkIT {

    private static final Browser BROWSER = new Browser();

    private final Looks looks = new Looks();
    private final Crowd crowd = new Crowd(BROWSER, looks);

    @LocalServerPort
    int port;

    @Autowired
    Household household;

    @Autowired
    CareOffices careOffices;

    @Autowired
    Surveys surveys;

    @Autowired
    JdbcClient jdbc;

    private Page phone;
    private String link;

    @AfterAll
    static void close() {
        BROWSER.close();
    }

    @BeforeEach
    void theLinkIsOpened() {
        household.moveIn();
        phone = crowd.stranger(port, PHONE);
        link = link();
        phone.navigate(link);
    }

    @AfterEach
    void leave() {
        crowd.leave();
    }

    @Test
    @Rule({"SRV-04", "SRV-05", "SRV-07"})
    void whatWasTypedWithoutANetworkIsThereWhenItComesBack() {
        answer("回答される方の職種", "管理者");
        next("2／5");
        answer("送受信しましたか", "送信・受信とも");
        next("3／5");

        phone.context().setOffline(true);
        minutes("システムを導入する前", "600");
        minutes("現在、予定・実績", "240");
        answer("負担はどうなりましたか", "とても楽になった");
        theLossIsSaid();
        phone.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screens", "answer-offline-390.png")));
        assertThat(phone.getByLabel("システムを導入する前").first()).hasValue("600");
        phone.context().setOffline(false);

        next("4／5");
        Hands.press(phone, "前へ");
        phone.getByText("3／5").first().waitFor();
        phone.context().setOffline(true);
        minutes("現在、予定・実績", "180");
        phone.waitForTimeout(700);
        phone = crowd.inAnotherTab(phone, "about:blank");
        assertThat(kept()).doesNotContain("180");
        phone.context().setOffline(false);
        phone.navigate(link);
        next("2／5");
        next("3／5");
        assertThat(phone.locator("body")).containsText("下書きを復元しました");
        assertThat(phone.getByLabel("現在、予定・実績").first()).hasValue("180");
        looks.passing(phone, "answer-brought-back");
        next("4／5");
        assertThat(kept()).contains("600", "180");
        next("5／5");
        theAnswerOfTheServerIsLost(() -> Hands.press(phone, "回答を送る"));
        phone.getByText("ご回答ありがとうございました").waitFor();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM survey_response WHERE finished_at IS NOT NULL")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    /** The next request reaches Banso, and what Banso says to it does not reach the phone. */
    private void theAnswerOfTheServerIsLost(Runnable act) {
        var lost = new AtomicInteger();
        phone.route("**/*v-r=uidl*", route -> {
            if (lost.getAndIncrement() == 0) {
                route.fetch();
                route.abort("connectionreset");
            } else {
                route.resume();
            }
        });
        act.run();
        phone.waitForCondition(() -> lost.get() > 1);
        phone.unroute("**/*v-r=uidl*");
    }

    /** In words that fit on the screen; without ours the message is a strip of eight pixels. */
    private void theLossIsSaid() {
        var said = phone.locator("vaadin-connection-indicator .v-status-message");
        assertThat(said).containsText("接続できません");
        phone.waitForFunction("() => document.querySelector('.v-status-message').clientHeight >= 24");
        assertThat(said).isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(1));
    }

    private String kept() {
        return String.join(
                " ",
                jdbc.sql("SELECT answer FROM survey_answer").query(String.class).list());
    }

    private String link() {
        var staff = new CityStaff(new AccountId(household.account(Role.CITY_STAFF)), "", false);
        var today = careOffices.today();
        var office = careOffices
                .aCareOffice()
                .numbered(CareOffices.number(9504))
                .named("見本ケアプランセンター青葉", "ミホンケアプランセンターアオバ")
                .at(AdoptionStage.LIVE)
                .saved();
        var round = surveys.opened(staff, Surveys.wave("T2", WaveMoment.AFTER, today, today.plusDays(14)), office);
        return "/s/" + surveys.link(staff, round, office);
    }

    private void answer(String question, String choice) {
        phone.locator("vaadin-radio-group:visible", new Page.LocatorOptions().setHasText(question))
                .getByLabel(choice, new Locator.GetByLabelOptions().setExact(true))
                .check();
    }

    private void minutes(String question, String minutes) {
        var field = phone.getByLabel(question).first();
        field.fill(minutes);
        field.press("Tab");
    }

    private void next(String step) {
        Hands.press(phone, "次へ");
        phone.getByText(step).first().waitFor();
    }
}
