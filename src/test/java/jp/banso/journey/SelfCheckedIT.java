package jp.banso.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.People;
import jp.banso.desk.FaqData;
import jp.banso.desk.Inquiries;
import jp.banso.desk.InquiryCategory;
import jp.banso.listing.PublicLists;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.Rule;
import jp.banso.testing.ServedTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An office looks on a phone whether its partners use the exchange, with the keyboard and without a script. */
@ServedTest
@ExtendWith(CleanDatabase.class)
class SelfCheckedIT {

    private static final Browser BROWSER = new Browser();
    private static final int PHONE = 390;

    @LocalServerPort
    int port;

    @Autowired
    PublicLists lists;

    @Autowired
    Inquiries inquiries;

    @Autowired
    People people;

    @BeforeEach
    void aList() {
        lists.recorded("2026-06-01", 3);
        lists.of(8, "2026-04-01");
        inquiries.published(
                people.cityStaff(),
                new FaqData(InquiryCategory.CERTIFICATE, "E-1", "証明書の期限はいつですか", "**3年**です。\n\n- 更新の案内が届きます"));
    }

    @AfterAll
    static void close() {
        BROWSER.close();
    }

    @Test
    @Rule({"PTL-02", "PTL-06"})
    void theCheckIsMadeByKeyboardWithoutAScript() {
        var page = BROWSER.personWithoutScripts(address(), PHONE);
        page.navigate("/portal/check");
        page.locator("#own").focus();
        page.keyboard().type(CareOffices.number(9101));
        page.keyboard().press("Tab");
        page.keyboard().type(CareOffices.number(9102) + " " + CareOffices.number(9177));
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator(".figure")).hasText("取引先2件のうち1件が公表一覧に載っています");
        page.locator("#caller").fill("見本花子");
        page.locator("#contact").fill("06-0000-0001");
        page.locator("#contact").press("Enter");
        assertThat(page.locator("h1")).hasText("質問を受け付けました");
        assertThat(BROWSER.strangers()).as("asked of other hosts").isEmpty();
    }

    @Test
    @Rule("PTL-06")
    void everyPublicPageIsForEverybody() {
        for (var width : List.of(PHONE, 1280)) {
            var page = BROWSER.person(address(), width);
            for (var place :
                    List.of("", "/deadlines", "/briefings", "/faq", "/ask", "/check", "/received?number=R8-Q0001")) {
                page.navigate("/portal" + place);
                Screen.look(page, ("portal" + place).replaceAll("[^a-z]+", "-"));
            }
            page.navigate("/portal/check");
            checked(page);
            Screen.look(page, "portal-checked");
        }
    }

    private static void checked(Page page) {
        page.locator("#own").fill(CareOffices.number(9101));
        page.locator("#partners").fill(CareOffices.number(9102) + "\n" + CareOffices.number(9177));
        page.locator("button").click();
        page.locator(".figure").waitFor();
    }

    private String address() {
        return "http://localhost:" + port;
    }
}
