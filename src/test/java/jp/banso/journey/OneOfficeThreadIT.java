package jp.banso.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static jp.banso.journey.Crowd.DESK;
import static jp.banso.journey.Crowd.PHONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.time.YearMonth;
import java.util.List;
import javax.sql.DataSource;
import jp.banso.careoffice.CareOffices;
import jp.banso.listing.ListFiles;
import jp.banso.security.Role;
import jp.banso.shared.EraDate;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.ServedTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * One office from the first call and its own application by the public form to its first months of exchange, role after role. All have a page open from the beginning:
 * what one does the others see there without loading it, as far as it is theirs to see.
 */
@ServedTest
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class OneOfficeThreadIT {

    private static final String NUMBER = CareOffices.number(9501);
    private static final String NAME = "見本ケアプランセンター桃山";
    private static final String PAGE = "/offices/" + NUMBER;
    private static final String MEMO = "午後は管理者が不在がち";
    private static final String HANDOVER = "駐車場は建物の裏";
    private static final String WORDS = "証明書の更新日を確かめ、パソコン2台に設定した";

    private final Browser browser = new Browser();
    private final Looks looks = new Looks();
    private final Crowd crowd = new Crowd(browser, looks);
    private boolean broken;

    /** What follows a step that failed would fail for its sake. */
    @RegisterExtension
    final TestExecutionExceptionHandler torn = (step, failure) -> {
        broken = true;
        crowd.keepLastPictures();
        throw failure;
    };

    private Page staff;
    private Page council;
    private Page lead;
    private Page visitor;

    @BeforeAll
    void anOfficeNobodyHasCalled(
            @Autowired DataSource database,
            @Autowired Household household,
            @Autowired CareOffices careOffices,
            @LocalServerPort int port)
            throws Exception {
        CleanDatabase.empty(database);
        household.moveIn();
        careOffices
                .aCareOffice()
                .numbered(NUMBER)
                .named(NAME, "ミホンケアプランセンターモモヤマ")
                .councilMember()
                .saved();
        staff = crowd.person(port, Role.CITY_STAFF, DESK, PAGE);
        council = crowd.person(port, Role.LIAISON, DESK, PAGE);
        lead = crowd.person(port, Role.VENDOR_LEAD, DESK, "/my");
        visitor = crowd.person(port, Role.VENDOR_VISITOR, PHONE, "/my");
    }

    @BeforeEach
    void onlyWhileTheThreadHolds() {
        assumeFalse(broken, "an earlier step failed");
    }

    @AfterAll
    void leave() {
        crowd.leave();
        browser.close();
        assertThat(looks.findings()).isEmpty();
        assertThat(browser.strangers()).as("asked of other hosts").isEmpty();
    }

    @Test
    @Order(1)
    void cityStaffCallTwice() {
        called(staff, "不在・話中");
        stands(staff, "S10 接触中");
        called(staff, "説明済", "午後に管理者が戻ると聞いた");
        stands(staff, "S20 説明済・検討中");
        Hands.open(staff, "連絡先を編集");
        Hands.write(staff, "メモ（市職員のみ）", MEMO);
        Hands.finish(staff, "保存する");
        assertThat(staff.locator("body")).containsText(MEMO);
    }

    @Test
    @Order(2)
    void theOfficeAppliesByThePublicFormAndCityStaffTakeIt(@LocalServerPort int port) {
        var office = crowd.stranger(port, PHONE);
        office.navigate("/apply");
        fill(office, "事業所番号", NUMBER);
        assertThat(office.getByLabel("事業所名")).hasValue(NAME);
        fill(office, "ご担当者名（必須）", "管理者 見本");
        fill(office, "電話番号（必須）", "06-0000-9501");
        office.getByText("上の取扱いに同意します").click();
        Hands.press(office, "確認へ進む");
        Hands.press(office, "この内容で申し込む");
        office.getByText("お申込みを受け付けました").waitFor();
        assertThat(office.url()).doesNotContain(NUMBER).doesNotContain("9501");
        looks.passing(office, "thread-1-receipt");

        var desk = crowd.person(port, Role.CITY_STAFF, DESK, "/applications/form");
        var receipt = office.locator(".apply-receipt").innerText();
        Hands.open(desk, "受付番号 " + receipt + " を受け付ける");
        Hands.finish(desk, "受け付ける");
        stands(staff, "S30 伴走支援申込済");
        stands(council, "S30 伴走支援申込済");
        looks.passing(staff, "thread-1-applied");
    }

    @Test
    @Order(3)
    void cityStaffAskAFirmAndItsVisitor() {
        Hands.open(staff, "電話で確認");
        for (var item : List.of("介護ソフトと版", "電子請求ID", "電子証明書", "Windowsのパソコン", "利用料の支払い", "事業所の責任者")) {
            Hands.chooseIn(staff, item, "○ よし");
        }
        Hands.finish(staff, "確認を保存");
        Hands.open(staff, "事業者に依頼");
        Hands.chooseIn(staff, "伴走支援事業者", "株式会社見本サポート");
        Hands.chooseIn(staff, "訪問担当", Household.name(Role.VENDOR_VISITOR));
        Hands.write(staff, "申し送り（事業者が読みます）", HANDOVER);
        Hands.finish(staff, "依頼する");
        assertThat(lead.locator("body")).containsText(HANDOVER);
        assertThat(visitor.locator("body")).containsText(HANDOVER);
    }

    @Test
    @Order(4)
    void theVendorsVisitorAcceptsOnAPhone() {
        looks.passing(visitor, "thread-2-asked");
        Hands.open(visitor, NAME + " を受諾する");
        Hands.finish(visitor, "受諾する");
        assertThat(visitor.locator("body")).containsText("担当中");
        stands(staff, "S40 事前確認中");
        stands(council, "S40 事前確認中");
    }

    @Test
    @Order(5)
    void theVendorsVisitorChecksTheEnvironment() {
        visitor.navigate(PAGE);
        var left = visitor.locator("li:has(.checklist-must) .answer-ready[aria-pressed=false]");
        left.first().waitFor();
        for (var count = left.count(); count > 0; count--) {
            assertThat(left).hasCount(count);
            left.first().click();
        }
        assertThat(left).hasCount(0);
        stands(visitor, "S50 環境準備中");
        stands(staff, "S50 環境準備中");
    }

    @Test
    @Order(6)
    void theVendorsVisitorWritesANoteThatOutlivesItsTab(@Autowired CareOffices careOffices) {
        Hands.open(visitor, "訪問を記録");
        Hands.write(visitor, "行ったこと", WORDS);
        // The device says so once the server has it.
        visitor.locator("vaadin-dialog[opened] .form[data-dirty=true]").waitFor();
        visitor = crowd.inAnotherTab(visitor, PAGE);
        Hands.open(visitor, "訪問を記録");
        assertThat(visitor.getByLabel("行ったこと")).hasValue(WORDS);
        looks.arriving(visitor, "thread-3-draft");

        Hands.write(visitor, "応対者", "管理者");
        Hands.write(visitor, "利用申請の完了日", EraDate.formatShort(careOffices.today()));
        todayInTheCalendar(visitor, "テストを行った日");
        Hands.write(visitor, "テストの相手事業所", "見本訪問介護");
        visitor.getByText("送信できた").click();
        visitor.getByText("介護ソフトに取り込めた").click();
        Hands.finish(visitor, "記録する");
        stands(visitor, "S70 疎通確認済");
        stands(staff, "S70 疎通確認済");
        assertThat(staff.locator("body")).containsText(WORDS);
        assertThat(visitor.locator("body")).not().containsText(MEMO);
    }

    @Test
    @Order(7)
    void cityStaffReportTheFirstMonths(@Autowired CareOffices careOffices) {
        var present = YearMonth.from(careOffices.today());
        used(staff, present.minusMonths(1));
        stands(staff, "S80 運用開始");
        stands(visitor, "S80 運用開始");
        used(staff, present);
        stands(staff, "S90 活用定着");
        stands(visitor, "S90 活用定着");
        looks.passing(staff, "thread-4-used");
    }

    @Test
    @Order(8)
    void theAdministratorBringsTheListThatNamesIt(@Autowired CareOffices careOffices, @LocalServerPort int port) {
        var administrator = crowd.person(port, Role.CITY_ADMIN, DESK, "/listing/new");
        var list = ListFiles.HEADER + ListFiles.row(careOffices.today().toString(), NUMBER, "居宅介護支援", NAME);
        administrator
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("users.csv", "text/csv", ListFiles.utf8(list)));
        administrator.getByText("WAM NETが「掲載」になります").waitFor();
        Hands.press(administrator, "記録する");
        stands(staff, "WAM NET：掲載");
    }

    @Test
    @Order(9)
    void theVendorsLeadReadsWhatTheFirmWrote() {
        assertThat(lead.locator("body")).containsText("S90 活用定着");
        assertThat(lead.locator("body")).containsText("訪問担当：" + Household.name(Role.VENDOR_VISITOR));
        lead.navigate(PAGE);
        stands(lead, "S90 活用定着");
        assertThat(lead.locator("body")).containsText(WORDS);
        assertThat(lead.locator("body")).not().containsText(MEMO);
        looks.passing(lead, "thread-5-lead");
    }

    @Test
    @Order(10)
    void theCouncilSawItsMemberMoveAndNoWordOfTheOthers() {
        stands(council, "S90 活用定着");
        stands(council, "WAM NET：掲載");
        readsNothingOfTheOthers(council);
        looks.passing(council, "thread-6-council");
        council.navigate("/offices");
        var row = council.locator("vaadin-grid");
        assertThat(row).containsText(NAME);
        assertThat(row).containsText("S90");
        readsNothingOfTheOthers(council);
    }

    @Test
    @Order(11)
    void theViewerReadsTotalsThatNameNoOffice(@LocalServerPort int port) {
        var viewer = crowd.person(port, Role.VIEWER, DESK, "/overview");
        assertThat(viewer.locator("body")).containsText("1件のうち 100.0%");
        assertThat(viewer.locator("body")).not().containsText("桃山");
        looks.passing(viewer, "thread-7-viewer");
        viewer.navigate(PAGE);
        viewer.locator("h1").first().waitFor();
        assertThat(viewer.locator("body")).not().containsText("桃山");
    }

    private static void called(Page page, String result) {
        called(page, result, "");
    }

    /** {@code urgency} is why the office is called again before its pause is over. */
    private static void called(Page page, String result, String urgency) {
        Hands.open(page, "連絡を記録");
        if (!urgency.isEmpty()) {
            Hands.write(page, "急ぐ理由", urgency);
        }
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(result))
                .check();
        Hands.finish(page, "記録する");
    }

    private static void fill(Page page, String label, String words) {
        var field = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
        field.fill(words);
        field.press("Tab");
    }

    private static void used(Page page, YearMonth month) {
        Hands.open(page, "活用を報告");
        Hands.chooseIn(page, "対象の月", month.getYear() + "年" + month.getMonthValue() + "月");
        page.getByText("予定（提供票）を送った").click();
        Hands.write(page, "やり取りした連携先の数", "3");
        Hands.finish(page, "報告する");
    }

    /** By touch: a phone shows the calendar over the whole page, and nothing behind it can be touched until it is gone. */
    private static void todayInTheCalendar(Page page, String label) {
        page.locator("vaadin-date-picker", new Page.LocatorOptions().setHasText(label))
                .locator("[part~=toggle-button]")
                .click();
        page.locator("vaadin-date-picker[opened] vaadin-button[slot=today-button]")
                .click();
        page.waitForFunction("""
                () => [...document.querySelectorAll('vaadin-date-picker')].every(one => !one.opened
                    && !one.shadowRoot.querySelector('vaadin-date-picker-overlay')?.matches('[opened],[closing]'))""");
    }

    /** Now or, by what another does, in a moment. */
    private static void stands(Page page, String badge) {
        assertThat(page.locator(".status-badge", new Page.LocatorOptions().setHasText(badge))
                        .first())
                .isVisible();
    }

    private static void readsNothingOfTheOthers(Page page) {
        for (var words : new String[] {MEMO, HANDOVER, WORDS, Household.name(Role.VENDOR_VISITOR)}) {
            assertThat(page.locator("body")).not().containsText(words);
        }
    }
}
