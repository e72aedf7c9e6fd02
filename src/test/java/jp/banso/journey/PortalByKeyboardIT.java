package jp.banso.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.People;
import jp.banso.casebook.Cases;
import jp.banso.casebook.Consent;
import jp.banso.desk.FaqData;
import jp.banso.desk.Inquiries;
import jp.banso.desk.InquiryCategory;
import jp.banso.listing.PublicLists;
import jp.banso.outreach.BriefingData;
import jp.banso.outreach.BriefingDecision.Kept;
import jp.banso.outreach.BriefingPublicity;
import jp.banso.outreach.BriefingService;
import jp.banso.outreach.Venue;
import jp.banso.security.Viewer;
import jp.banso.shared.OperationId;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.Rule;
import jp.banso.testing.ServedTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything the public can do, done with the keyboard alone, and done again in a browser that runs no script. */
@ServedTest
@ExtendWith(CleanDatabase.class)
class PortalByKeyboardIT {

    private static final Browser BROWSER = new Browser();
    private static final int PHONE = 390;

    /** A frame around whatever has the focus, or around the part of it that stands for it; and it lies within the window. */
    private static final String SEEN = """
            () => {
              const drawn = place => { const style = getComputedStyle(place);
                return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 || style.boxShadow !== 'none'; };
              const parts = place => [place, ...(place.shadowRoot?.querySelectorAll('[part]') || [])];
              let place = document.activeElement;
              const box = place.getBoundingClientRect();
              const within = box.bottom > 0 && box.top < innerHeight && box.width > 0 && box.height > 0;
              const around = [];
              for (let up = place; up; up = up.parentElement || up.getRootNode().host) {
                around.push(...(up === place || up.matches?.('[focus-ring]') ? parts(up) : []));
                if (up === document.body) { break; }
              }
              return within && around.some(drawn);
            }""";

    @LocalServerPort
    int port;

    @Autowired
    PublicLists lists;

    @Autowired
    Inquiries inquiries;

    @Autowired
    BriefingService briefings;

    @Autowired
    BriefingPublicity publicity;

    @Autowired
    Cases cases;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void aPortal() {
        Viewer clerk = people.cityStaff();
        lists.recorded("2026-06-01", 3);
        lists.of(8, "2026-04-01");
        inquiries.published(clerk, new FaqData(InquiryCategory.CERTIFICATE, "E-1", "証明書の期限はいつですか", "**3年**です。"));
        inquiries.published(clerk, new FaqData(InquiryCategory.MONEY, "", "費用はいくらですか", "案内をご覧ください。"));
        var data = new BriefingData("公開の説明会", careOffices.today().plusDays(9), Venue.ON_SITE, "見本会館", 40);
        var session = ((Kept) briefings.open(clerk, OperationId.fresh(), data)).session();
        publicity.show(clerk, OperationId.fresh(), session, true);
        cases.published(clerk, careOffices.aCareOffice().saved(), Cases.words("提供票のFAXをやめた"), Consent.ANONYMOUS);
    }

    @AfterAll
    static void close() {
        BROWSER.close();
    }

    @Test
    @Rule("PTL-08")
    void everythingIsDoneWithTheKeyboardAlone() {
        var page = BROWSER.person("http://localhost:" + port, 1280);
        var hand = new Keyboard(page);
        page.navigate("/portal");
        pastTheMenu(page, hand);
        appliesForABriefing(page, hand);
        searchesTheQuestions(page, hand);
        readsACase(page, hand);
        asks(page, hand);
        checksPartners(page, hand);
        assertThat(BROWSER.strangers()).as("asked of other hosts").isEmpty();
    }

    /** The first Tab offers the way past the menu, and it leads there. */
    private static void pastTheMenu(Page page, Keyboard hand) {
        page.keyboard().press("Tab");
        assertThat(hand.focused()).isEqualTo("本文へ");
        seen(page, hand);
        page.keyboard().press("Enter");
        assertThat(page.locator("main:focus")).hasCount(1);
        page.keyboard().press("Tab");
        assertThat(page.locator("main :focus")).hasCount(1);
    }

    private static void appliesForABriefing(Page page, Keyboard hand) {
        place(page, hand, "説明会", "説明会");
        follow(page, hand, "説明会に申し込む");
        write(page, hand, "事業所の名前", "見本の会");
        write(page, hand, "お名前", "見本花子");
        write(page, hand, "電話番号かメールアドレス", "06-0000-0001");
        press(page, hand, "申し込む");
        // What is missing is said first, marked, and reached by Tab again.
        assertThat(page.locator("#people:invalid")).hasCount(1);
        write(page, hand, "参加する人数", "2");
        hand.to("参加のしかた");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("#way")).hasValue("ONLINE");
        page.keyboard().press("ArrowUp");
        follow(page, hand, "申し込む");
        assertThat(page.locator("h1")).hasText("説明会の申込みを受け付けました");
    }

    private static void searchesTheQuestions(Page page, Keyboard hand) {
        place(page, hand, "よくある質問", "よくある質問");
        write(page, hand, "言葉やエラーコードで探す", "費用");
        follow(page, hand, "探す");
        assertThat(page.locator("[role=status]")).hasText("1件あります");
        place(page, hand, "よくある質問", "よくある質問");
        hand.to("証明書の期限は");
        seen(page, hand);
        page.keyboard().press("Space");
        assertThat(page.getByText("3年")).isVisible();
    }

    private static void readsACase(Page page, Keyboard hand) {
        place(page, hand, "好事例", "ケアプランデータ連携 好事例集");
        write(page, hand, "ことば", "FAX");
        follow(page, hand, "事例を探す");
        assertThat(page.locator(".cases-list > li")).hasCount(1);
        follow(page, hand, "提供票のFAXをやめた");
        assertThat(page.locator("h1")).containsText("提供票のFAXをやめた");
        follow(page, hand, "好事例集のはじめへ");
        follow(page, hand, "支援窓口のはじめへ");
    }

    private static void asks(Page page, Keyboard hand) {
        place(page, hand, "質問する", "質問する");
        write(page, hand, "お名前", "見本花子");
        write(page, hand, "電話番号かメールアドレス", "mihon@example.jp");
        write(page, hand, "質問", "費用はいつ払いますか");
        follow(page, hand, "送る");
        assertThat(page.locator("h1")).hasText("質問を受け付けました");
    }

    private static void checksPartners(Page page, Keyboard hand) {
        place(page, hand, "取引先の利用状況", "取引先は使っている？");
        write(page, hand, "あなたの事業所番号", CareOffices.number(9101));
        write(page, hand, "取引先の事業所番号", CareOffices.number(9102) + "\n" + CareOffices.number(9177));
        follow(page, hand, "調べる");
        assertThat(page.locator(".figure")).hasText("取引先2件のうち1件が公表一覧に載っています");
    }

    @Test
    @Rule("PTL-08")
    void supportIsAppliedForWithTheKeyboardAlone() {
        var page = BROWSER.person("http://localhost:" + port, 1280);
        var hand = new Keyboard(page);
        page.navigate("/portal");
        page.keyboard().press("Tab");
        follow(page, hand, "支援を申し込む");
        page.locator("vaadin-text-field").first().waitFor();
        write(page, hand, "事業所名", "見本の会");
        write(page, hand, "ご担当者名", "見本花子");
        write(page, hand, "電話番号", "06-0000-0001");
        hand.to("上の取扱いに同意します");
        seen(page, hand);
        page.keyboard().press("Space");
        press(page, hand, "確認");
        page.getByText("この内容で申し込む").waitFor();
        press(page, hand, "この内容で申し込む");
        page.getByText("受付番号は次のとおりです").waitFor();
    }

    @Test
    @Rule({"PTL-06", "PTL-08"})
    void theSameIsDoneWithoutAScriptOnATelephone() {
        var page = BROWSER.personWithoutScripts("http://localhost:" + port, PHONE);
        page.navigate("/portal");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator("main:focus")).hasCount(1);
        for (var address : List.of("", "/deadlines", "/briefings", "/faq", "/check", "/ask")) {
            page.navigate("/portal" + address);
            assertThat(page.locator("h1")).hasCount(1);
        }
        page.navigate("/portal/briefings");
        page.locator("a.act").focus();
        page.keyboard().press("Enter");
        fill(page, "#office", "見本の会");
        fill(page, "#caller", "見本花子");
        fill(page, "#contact", "06-0000-0001");
        fill(page, "#people", "2");
        page.locator("form button").dblclick();
        assertThat(page.locator("h1")).hasText("説明会の申込みを受け付けました");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM briefing_application")
                        .query(Integer.class)
                        .single())
                .as("sent twice")
                .isEqualTo(1);

        page.navigate("/portal/faq");
        fill(page, "#q", "費用");
        page.keyboard().press("Enter");
        assertThat(page.locator("[role=status]")).hasText("1件あります");
        page.navigate("/cases");
        fill(page, "#text", "FAX");
        page.keyboard().press("Enter");
        page.locator(".cases-list a").first().press("Enter");
        assertThat(page.locator("h1")).containsText("提供票のFAXをやめた");
        page.navigate("/portal/ask");
        fill(page, "#caller", "見本花子");
        fill(page, "#contact", "06-0000-0001");
        fill(page, "#question", "費用はいつ払いますか");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("質問を受け付けました");
        page.navigate("/portal/check");
        fill(page, "#own", CareOffices.number(9101));
        fill(page, "#partners", CareOffices.number(9102));
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator(".figure")).hasText("取引先1件のうち1件が公表一覧に載っています");
    }

    private static void fill(Page page, String field, String words) {
        page.locator(field).focus();
        page.keyboard().type(words);
    }

    /** Goes to a page by the menu. */
    private static void place(Page page, Keyboard hand, String name, String title) {
        follow(page, hand, name);
        assertThat(page.locator("h1")).hasText(title);
    }

    private static void press(Page page, Keyboard hand, String name) {
        hand.to(name);
        seen(page, hand);
        page.keyboard().press("Enter");
    }

    /** Follows a link or sends a form, and waits for the page it leads to. */
    private static void follow(Page page, Keyboard hand, String name) {
        hand.to(name);
        seen(page, hand);
        page.evaluate("() => { window.before = true; }");
        page.keyboard().press("Enter");
        page.waitForFunction("() => !window.before && document.readyState === 'complete'");
    }

    private static void write(Page page, Keyboard hand, String name, String words) {
        hand.to(name);
        seen(page, hand);
        page.keyboard().insertText(words);
    }

    private static void seen(Page page, Keyboard hand) {
        assertThat(page.evaluate(SEEN))
                .as("the focus is seen on " + hand.focused())
                .isEqualTo(true);
    }
}
