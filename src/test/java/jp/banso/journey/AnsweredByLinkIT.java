package jp.banso.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static jp.banso.journey.Crowd.DESK;
import static jp.banso.journey.Crowd.PHONE;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.CareOffices;
import jp.banso.security.Role;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.shared.AccountId;
import jp.banso.survey.Surveys;
import jp.banso.survey.WaveMoment;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.ServedTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An office says on a phone, by the link in its letter, what the exchange saved it; the city reads it and the council does not. */
@ServedTest
@ExtendWith(CleanDatabase.class)
class AnsweredByLinkIT {

    private static final Browser BROWSER = new Browser();
    private static final String PAGE = "/offices/" + CareOffices.number(9503);

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

    @AfterAll
    static void close() {
        BROWSER.close();
    }

    @AfterEach
    void leave() {
        crowd.leave();
        assertThat(looks.findings()).isEmpty();
    }

    @Test
    void theOfficeAnswersInTwoSittingsAndOnce() {
        household.moveIn();
        var link = link();
        var desk = crowd.person(port, Role.CITY_STAFF, DESK, PAGE);
        var council = crowd.person(port, Role.LIAISON, DESK, PAGE);

        var phone = crowd.stranger(port, PHONE);
        phone.navigate(link);
        answer(phone, "回答される方の職種", "管理者");
        next(phone, "2／5");
        answer(phone, "送受信しましたか", "送信・受信とも");
        assertThat(phone.locator("body")).containsText("途中で閉じても、同じ案内から続けられます");
        looks.passing(phone, "answer-begun");
        phone.context().close();

        phone = crowd.stranger(port, PHONE);
        phone.navigate(link);
        assertThat(phone.locator("body")).containsText("続きから始めます");
        phone.getByText("3／5").first().waitFor();
        Hands.press(phone, "前へ");
        assertThat(choice(phone, "送受信しましたか", "送信・受信とも")).isChecked();
        Hands.press(phone, "前へ");
        assertThat(choice(phone, "回答される方の職種", "管理者")).isChecked();
        phone.waitForURL(url -> url.endsWith("section=1"));
        phone.goBack();
        phone.getByText("2／5").first().waitFor();
        assertThat(choice(phone, "送受信しましたか", "送信・受信とも")).isChecked();
        next(phone, "3／5");
        minutes(phone, "システムを導入する前", "600");
        minutes(phone, "現在、予定・実績", "240");
        answer(phone, "負担はどうなりましたか", "とても楽になった");
        next(phone, "4／5");
        next(phone, "5／5");
        Hands.press(phone, "回答を送る");
        phone.getByText("ご回答ありがとうございました").waitFor();
        looks.passing(phone, "answer-sent");
        phone.navigate(link);
        phone.getByText("貴事業所の回答を受け付けました").waitFor();
        looks.passing(phone, "answer-again");

        assertThat(desk.locator(".survey-records")).containsText("360");
        looks.passing(desk, "answer-read");
        assertThat(council.locator("h1")).containsText("若葉");
        assertThat(council.locator("body")).not().containsText("360");
        assertThat(BROWSER.strangers()).as("asked of other hosts").isEmpty();
    }

    private String link() {
        var staff = new CityStaff(new AccountId(household.account(Role.CITY_STAFF)), "", false);
        var today = careOffices.today();
        var office = careOffices
                .aCareOffice()
                .numbered(CareOffices.number(9503))
                .named("見本ケアプランセンター若葉", "ミホンケアプランセンターワカバ")
                .at(AdoptionStage.LIVE)
                .councilMember()
                .saved();
        var round = surveys.opened(staff, Surveys.wave("T2", WaveMoment.AFTER, today, today.plusDays(14)), office);
        return "/s/" + surveys.link(staff, round, office);
    }

    private static Locator choice(Page page, String question, String choice) {
        return page.locator("vaadin-radio-group:visible", new Page.LocatorOptions().setHasText(question))
                .getByLabel(choice, new Locator.GetByLabelOptions().setExact(true));
    }

    private static void answer(Page page, String question, String choice) {
        choice(page, question, choice).check();
    }

    private static void minutes(Page page, String question, String minutes) {
        var field = page.getByLabel(question).first();
        field.fill(minutes);
        field.press("Tab");
    }

    private static void next(Page page, String step) {
        Hands.press(page, "次へ");
        page.getByText(step).first().waitFor();
    }
}
