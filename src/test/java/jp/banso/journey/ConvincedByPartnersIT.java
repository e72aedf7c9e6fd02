package jp.banso.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static jp.banso.journey.Crowd.DESK;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jp.banso.careoffice.CareOffices;
import jp.banso.partner.Partners;
import jp.banso.security.Role;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.shared.AccountId;
import jp.banso.shared.CareOfficeId;
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

/** A caller turns to whom it connects most, says how many partners are on, hears of one more, and the office wants to apply. */
@ServedTest
@ExtendWith(CleanDatabase.class)
class ConvincedByPartnersIT {

    private static final Browser BROWSER = new Browser();
    private static final String CALLED = "見本ケアプラン架け橋";

    private final Looks looks = new Looks();
    private final Crowd crowd = new Crowd(BROWSER, looks);

    @LocalServerPort
    int port;

    @Autowired
    Household household;

    @Autowired
    CareOffices careOffices;

    @Autowired
    Partners partners;

    @Autowired
    JdbcClient jdbc;

    private Page page;

    @AfterAll
    static void close() {
        BROWSER.close();
    }

    @BeforeEach
    void aNetwork() {
        household.moveIn();
        var clerk = new CityStaff(new AccountId(household.account(Role.CITY_STAFF)), "試験 2", false);
        careOffices.aCareOffice().named("見本ケアプラン一人", "アアミホン").saved();
        var called = careOffices.aCareOffice().named(CALLED, "ミホンカケハシ").saved();
        partners.linked(clerk, called, day("見本デイ朝日"), day("見本デイ小春"));
        partners.outside(clerk, called, "市外の見本ヘルパー");
        day("見本デイ若葉");
        page = crowd.person(port, Role.CITY_STAFF, DESK, "/calls?sort=partners");
    }

    @AfterEach
    void leave() {
        crowd.leave();
        assertThat(looks.findings()).isEmpty();
        assertThat(BROWSER.strangers()).isEmpty();
    }

    @Test
    @Rule({"PRT-01", "PRT-04", "PRT-07"})
    void theOfficeIsToldHowManyOfItsPartnersAreOn() {
        assertThat(page.locator("li.call").first()).containsText(CALLED);
        assertThat(page.locator("li.call").first()).containsText("入るとすぐ、利用中の取引先2件とつながります");
        Hands.open(page, CALLED + " への連絡を記録");
        var line = page.locator("vaadin-dialog .partner-line").first();
        assertThat(line).containsText("お取引先2件中2件が利用中");
        assertThat(line).containsText("ほかに分からない取引先 1件");
        looks.passing(page, "partners-1-call");

        Hands.open(page, "取引先を記録");
        page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("取引先の事業所"))
                .last()
                .fill("見本デイ若葉");
        page.locator("vaadin-multi-select-combo-box-item", new Page.LocatorOptions().setHasText("見本デイ若葉"))
                .first()
                .click();
        page.keyboard().press("Tab");
        Hands.press(page, "記録する");
        assertThat(line).containsText("お取引先3件中3件が利用中");
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("申込意向"))
                .check();
        Hands.finish(page, "記録して次へ");
        assertThat(jdbc.sql("SELECT result FROM contact_record")
                        .query(String.class)
                        .list())
                .containsExactly("WANTS_TO_APPLY");
    }

    private CareOfficeId day(String name) {
        return careOffices
                .aCareOffice()
                .named(name, "ミホンデイ")
                .offering("150")
                .listed()
                .saved();
    }
}
