package jp.banso.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import jp.banso.careoffice.CareOffices;
import jp.banso.security.Role;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.shared.AccountId;
import jp.banso.shared.CareOfficeId;
import jp.banso.survey.Surveys;
import jp.banso.survey.WaveMoment;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.ServedTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * One office from the first call to the first month of exchange, through the hands of the city at a desk and of a visitor on
 * a phone, who both have its page open; at the end the council and a viewer see it in their figures.
 */
@ServedTest
@ExtendWith(CleanDatabase.class)
class OneOfficeThreadIT {

    private static final Browser BROWSER = new Browser();
    private static final String NUMBER = CareOffices.number(9501);
    private static final String WORDS = "証明書の更新日を確かめ、パソコン2台に設定した";

    @LocalServerPort
    int port;

    @Autowired
    Household household;

    @Autowired
    CareOffices careOffices;

    @Autowired
    Surveys surveys;

    CareOfficeId office;

    private final List<Page> people = new ArrayList<>();

    @AfterAll
    static void close() {
        BROWSER.close();
    }

    @BeforeEach
    void anOfficeNobodyHasCalled() {
        household.moveIn();
        office = careOffices
                .aCareOffice()
                .numbered(NUMBER)
                .named("見本ケアプランセンター桃山", "ミホンケアプランセンターモモヤマ")
                .councilMember()
                .saved();
    }

    @AfterEach
    void leave() {
        people.forEach(page -> page.context().close());
    }

    @Test
    void fromTheFirstCallToTheFirstMonthOfExchange() {
        var desk = person(Role.CITY_STAFF, 1280);
        desk.navigate("/offices/" + NUMBER);
        call(desk);
        stands(desk, "S20 説明済・検討中");
        applied(desk);
        stands(desk, "S30 伴走支援申込済");
        offered(desk);

        var visitor = person(Role.VENDOR_VISITOR, 390);
        visitor.navigate("/my");
        Hands.open(visitor, "見本ケアプランセンター桃山 を受諾する");
        Hands.press(visitor, "受諾する");
        closed(visitor);
        stands(desk, "S40 事前確認中");

        visitor.navigate("/offices/" + NUMBER);
        everythingIsReady(visitor);
        Screen.look(visitor, "thread-checklist");
        stands(desk, "S50 環境準備中");
        visitor = typedAndLeft(visitor);
        visited(visitor);
        stands(visitor, "S70 疎通確認済");
        stands(desk, "S70 疎通確認済");
        assertThat(desk.locator("body")).containsText(WORDS);
        Screen.look(desk, "thread-case");

        used(desk, 1);
        stands(desk, "S80 運用開始");
        stands(visitor, "S80 運用開始");
        used(desk, 0);
        stands(desk, "S90 活用定着");
        stands(visitor, "S90 活用定着");
        Screen.look(visitor, "thread-case");
        othersReadTheirPart();
        org.assertj.core.api.Assertions.assertThat(BROWSER.strangers()).isEmpty();
    }

    @Test
    void twoAtOnceLoseNothingOfWhatTheyTyped() {
        var one = person(Role.CITY_STAFF, 1280);
        var other = person(Role.CITY_ADMIN, 390);
        for (var page : List.of(one, other)) {
            page.navigate("/offices/" + NUMBER);
            Hands.open(page, "連絡先を編集");
        }
        typed(one, "電話", "06-0000-9501");
        typed(one, "FAX", "06-0000-9502");
        Hands.press(one, "保存する");
        closed(one);

        typed(other, "電話", "06-0000-9503");
        typed(other, "メール", "office@example.jp");
        Hands.press(other, "保存する");
        other.getByText("ほかの人が先に保存しました").waitFor();
        assertThat(other.locator("vaadin-dialog[opened]").last()).containsText("06-0000-9501");
        assertThat(other.locator("vaadin-dialog[opened]").last()).containsText("06-0000-9503");
        Screen.look(other, "thread-conflict");
        Hands.press(other, "選んだ内容で保存する");
        closed(other);

        for (var page : List.of(one, other)) {
            var contacts = page.locator("body");
            assertThat(contacts).containsText("06-0000-9503");
            assertThat(contacts).containsText("06-0000-9502");
            assertThat(contacts).containsText("office@example.jp");
        }
    }

    @Test
    void anOfficeAnswersByItsLinkAndTheCityReadsIt() {
        var staff = new CityStaff(new AccountId(household.account(Role.CITY_STAFF)), "", false);
        var today = careOffices.today();
        var round = surveys.opened(staff, Surveys.wave("T2", WaveMoment.AFTER, today, today.plusDays(14)), office);
        var link = "/s/" + surveys.link(staff, round, office);

        var phone = stranger();
        phone.navigate(link);
        answer(phone, "回答される方の職種", "管理者");
        step(phone, "2／5");
        answer(phone, "送受信しましたか", "送信・受信とも");
        Screen.look(phone, "thread-answer");
        phone.context().close();

        phone = stranger();
        phone.navigate(link);
        assertThat(question(phone, "回答される方の職種").getByLabel("管理者", new Locator.GetByLabelOptions().setExact(true)))
                .isChecked();
        step(phone, "2／5");
        assertThat(question(phone, "送受信しましたか").getByLabel("送信・受信とも")).isChecked();
        step(phone, "3／5");
        minutes(phone, "システムを導入する前", "600");
        minutes(phone, "現在、予定・実績", "240");
        answer(phone, "負担はどうなりましたか", "とても楽になった");
        step(phone, "4／5");
        step(phone, "5／5");
        Hands.press(phone, "回答を送る");
        phone.getByText("ご回答ありがとうございました").waitFor();
        Screen.look(phone, "thread-answered");
        phone.navigate(link);
        phone.getByText("いまは回答できません").waitFor();

        var desk = person(Role.CITY_STAFF, 1280);
        desk.navigate("/offices/" + NUMBER);
        assertThat(desk.locator("body")).containsText("360");
        Screen.look(desk, "thread-effect");
        var council = person(Role.LIAISON, 1280);
        council.navigate("/offices/" + NUMBER);
        assertThat(council.locator("h1")).containsText("桃山");
        assertThat(council.locator("body")).not().containsText("360");
    }

    private static Locator question(Page page, String words) {
        return page.locator("vaadin-radio-group:visible", new Page.LocatorOptions().setHasText(words));
    }

    private static void answer(Page page, String words, String choice) {
        question(page, words)
                .getByLabel(choice, new Locator.GetByLabelOptions().setExact(true))
                .check();
    }

    private static void minutes(Page page, String words, String minutes) {
        var field = page.getByLabel(words).first();
        field.fill(minutes);
        field.press("Tab");
    }

    private static void step(Page page, String step) {
        Hands.press(page, "次へ");
        page.getByText(step).first().waitFor();
    }

    private static void typed(Page page, String label, String words) {
        var field =
                page.locator("vaadin-dialog[opened]").getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
        field.fill(words);
        field.press("Tab");
    }

    private Page stranger() {
        var page = BROWSER.person("http://localhost:" + port, 390);
        people.add(page);
        return page;
    }

    private static void call(Page page) {
        Hands.open(page, "連絡を記録");
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("説明済"))
                .check();
        Hands.press(page, "記録する");
        closed(page);
    }

    private static void applied(Page page) {
        Hands.open(page, "申込を登録");
        Hands.press(page, "受け付ける");
        closed(page);
    }

    private void offered(Page page) {
        Hands.open(page, "事業者に依頼");
        chooseIn(page, "伴走支援事業者", "株式会社見本サポート");
        chooseIn(page, "訪問担当", Household.name(Role.VENDOR_VISITOR));
        Hands.press(page, "依頼する");
        closed(page);
    }

    /** Every item is touched once; the next group opens when the one before is done. */
    private static void everythingIsReady(Page page) {
        var open = page.locator(".answer-ready[aria-pressed=false]:visible");
        page.locator(".checklist-answer:visible").first().waitFor();
        for (var left = 60; left > 0; left--) {
            if (open.count() == 0) {
                var closedGroups = page.locator("vaadin-details:has(.answer-ready[aria-pressed=false]):not([opened])");
                if (closedGroups.count() == 0) {
                    return;
                }
                closedGroups.first().locator("vaadin-details-summary").click();
                open.first().waitFor();
            }
            var before = page.locator(".answer-ready[aria-pressed=true]").count();
            open.first().click();
            page.waitForFunction(
                    "before => document.querySelectorAll('.answer-ready[aria-pressed=true]').length > before", before);
        }
        throw new AssertionError("the checklist does not come to an end");
    }

    /** The tab is closed while something is typed; it is there again in another one. */
    private Page typedAndLeft(Page page) {
        Hands.open(page, "訪問を記録");
        page.getByLabel("行ったこと").fill(WORDS);
        page.getByLabel("行ったこと").press("Tab");
        page.waitForTimeout(1500);
        var again = page.context().newPage();
        again.setViewportSize(390, 844);
        page.close();
        again.navigate("/offices/" + NUMBER);
        Hands.open(again, "訪問を記録");
        assertThat(again.getByLabel("行ったこと")).hasValue(WORDS);
        return again;
    }

    private static void visited(Page page) {
        page.getByLabel("応対者").fill("管理者");
        day(page, "利用申請の完了日");
        day(page, "テストを行った日");
        page.getByLabel("テストの相手事業所").fill("見本訪問介護");
        page.getByText("送信できた").click();
        page.getByText("介護ソフトに取り込めた").click();
        Hands.press(page, "記録する");
        closed(page);
    }

    /** Of so many months ago. */
    private void used(Page page, int monthsAgo) {
        var month = YearMonth.from(careOffices.today()).minusMonths(monthsAgo);
        Hands.open(page, "活用を報告");
        chooseIn(page, "対象の月", month.getYear() + "年" + month.getMonthValue() + "月");
        page.getByText("予定（提供票）を送った").click();
        page.getByLabel("やり取りした連携先の数").fill("3");
        page.getByLabel("やり取りした連携先の数").press("Tab");
        Hands.press(page, "報告する");
        closed(page);
    }

    private void othersReadTheirPart() {
        var council = person(Role.LIAISON, 1280);
        council.navigate("/offices/" + NUMBER);
        stands(council, "S90 活用定着");
        assertThat(council.locator("body")).not().containsText(WORDS);
        var viewer = person(Role.VIEWER, 1280);
        viewer.navigate("/overview");
        assertThat(viewer.locator("body")).containsText("S90 活用定着");
        assertThat(viewer.locator("body")).not().containsText("桃山");
    }

    /** Today, by touch: a phone shows the calendar over the whole page. */
    private static void day(Page page, String label) {
        page.locator("vaadin-date-picker", new Page.LocatorOptions().setHasText(label))
                .locator("[part~=toggle-button]")
                .click();
        var calendar = page.locator("vaadin-date-picker[opened] vaadin-date-picker-overlay-content");
        calendar.locator("vaadin-button[slot=today-button]").click();
        page.waitForFunction("""
                () => [...document.querySelectorAll('vaadin-date-picker')].every(one => !one.opened
                    && !one.shadowRoot.querySelector('vaadin-date-picker-overlay')?.matches('[opened],[closing]'))""");
    }

    private static void chooseIn(Page page, String label, String value) {
        var dialog = page.locator("vaadin-dialog[opened]");
        dialog.getByLabel(label).first().click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(value))
                .first()
                .click();
    }

    private Page person(Role role, int width) {
        var page = BROWSER.person("http://localhost:" + port, width);
        people.add(page);
        Screen.signIn(page, Household.username(role), Household.PASSWORD);
        return page;
    }

    private static void stands(Page page, String stage) {
        assertThat(page.locator(".status-badge", new Page.LocatorOptions().setHasText(stage))
                        .first())
                .isVisible();
    }

    private static void closed(Page page) {
        assertThat(page.locator("vaadin-dialog[opened]")).hasCount(0);
    }
}
