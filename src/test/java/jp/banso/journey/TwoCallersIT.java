package jp.banso.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static jp.banso.journey.Crowd.DESK;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Set;
import jp.banso.campaign.CampaignData;
import jp.banso.campaign.CampaignDecision.Kept;
import jp.banso.campaign.CampaignService;
import jp.banso.campaign.OfficeChoice;
import jp.banso.careoffice.CareOffices;
import jp.banso.security.Role;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.shared.AccountId;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
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

/** Two callers work through the list of one campaign at once, each at a desk, and no office hears from both. */
@ServedTest
@ExtendWith(CleanDatabase.class)
class TwoCallersIT {

    private static final Browser BROWSER = new Browser();
    private static final String FIRST = "見本ケアプラン青葉";
    private static final String SECOND = "見本ケアプラン井筒";
    private static final String THIRD = "見本ケアプラン海老名";

    private final Looks looks = new Looks();
    private final Crowd crowd = new Crowd(BROWSER, looks);

    @LocalServerPort
    int port;

    @Autowired
    Household household;

    @Autowired
    CareOffices careOffices;

    @Autowired
    CampaignService campaigns;

    @Autowired
    JdbcClient jdbc;

    private Page one;
    private Page other;

    @AfterAll
    static void close() {
        BROWSER.close();
    }

    @BeforeEach
    void bothOpenTheList() {
        household.moveIn();
        var clerk = new CityStaff(new AccountId(household.account(Role.CITY_STAFF)), "試験 2", false);
        var offices = Set.of(office(FIRST, "ミホンケアプランアオバ"), office(SECOND, "ミホンケアプランイヅツ"), office(THIRD, "ミホンケアプランエビナ"));
        var today = careOffices.today();
        var data = new CampaignData("居宅介護支援 冬の架電", clerk.account(), today, today.plusDays(14), 3);
        var campaign =
                ((Kept) campaigns.open(clerk, OperationId.fresh(), data, new OfficeChoice.Ticked(offices))).campaign();
        var list = "/calls?campaign=" + campaign.value();
        one = crowd.person(port, Role.CITY_STAFF, DESK, list);
        other = crowd.person(port, Role.CITY_ADMIN, DESK, list);
    }

    @AfterEach
    void leave() {
        crowd.leave();
        assertThat(looks.findings()).isEmpty();
        assertThat(BROWSER.strangers()).isEmpty();
    }

    @Test
    @Rule({"OUT-09", "BUD-02", "CMP-02"})
    void neitherCallsWhomTheOtherHas() {
        Hands.open(one, FIRST + " への連絡を記録");
        assertThat(row(other, FIRST)).containsText(Household.name(Role.CITY_STAFF) + "さんが対応中");
        Hands.button(other, FIRST + " への連絡を記録").click();
        assertThat(other.getByText("いま " + Household.name(Role.CITY_STAFF) + "さんが対応しています"))
                .isVisible();
        assertThat(other.locator("vaadin-dialog[opened]")).hasCount(0);
        looks.passing(other, "callers-1-held");

        Hands.open(other, SECOND + " への連絡を記録");
        record(one, "説明済");
        // Both that are called or being called are gone over: the third is whose turn it is.
        assertThat(turn(one)).containsText(THIRD);
        record(other, "不在・話中");
        assertThat(turn(other)).containsText(THIRD);
        assertThat(row(one, SECOND)).hasCount(0);
        assertThat(row(other, FIRST)).hasCount(0);
        assertThat(other.getByText("接触を控えている事業所")).isVisible();
        looks.passing(other, "callers-2-third");

        Hands.open(other, THIRD + " への連絡を記録");
        record(other, "説明済");
        assertThat(row(one, THIRD)).hasCount(0);
        assertThat(jdbc.sql("SELECT COUNT(*), COUNT(DISTINCT care_office_id) FROM contact_record")
                        .query((found, number) -> found.getInt(1) + " of " + found.getInt(2))
                        .single())
                .isEqualTo("3 of 3");
    }

    private CareOfficeId office(String name, String kana) {
        return careOffices.aCareOffice().named(name, kana).saved();
    }

    private static void record(Page page, String result) {
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(result))
                .check();
        Hands.finish(page, "記録して次へ");
    }

    private static Locator row(Page page, String office) {
        return page.locator("li.call", new Page.LocatorOptions().setHasText(office));
    }

    private static Locator turn(Page page) {
        return page.locator("li.call.call-turn");
    }
}
