package jp.banso.journey;

import static jp.banso.journey.Crowd.DESK;
import static jp.banso.journey.Crowd.PHONE;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.People;
import jp.banso.council.ConsentService;
import jp.banso.council.MemberLists;
import jp.banso.council.ReportService;
import jp.banso.savedview.SavedViewService;
import jp.banso.savedview.Sharing;
import jp.banso.savedview.ViewContent;
import jp.banso.security.Role;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.Rule;
import jp.banso.testing.ServedTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Somebody of the council tries at a browser in ten ways to learn how far an office has come that is no member, or that did not
 * agree to be shown: nothing that reaches the machine, shown or not, holds its stage, and of the stranger not even its name.
 */
@ServedTest
@Rule({"CNC-06", "CNC-08", "CNC-15"})
class CouncilLearnsNothingIT {

    private static final Browser BROWSER = new Browser();
    private static final String SECRET = CareOffices.number(9831);
    private static final String SILENT = CareOffices.number(9832);
    private static final String OPEN = CareOffices.number(9833);
    private static final String NAME = "秘密の見本ステーション";
    private static final String QUIET = "無口の見本ステーション";
    private static final String STEP = "活用定着";

    private final Looks looks = new Looks();
    private final Crowd crowd = new Crowd(BROWSER, looks);

    @LocalServerPort
    int port;

    @Autowired
    DataSource database;

    @Autowired
    Household household;

    @Autowired
    CareOffices careOffices;

    @Autowired
    MemberLists lists;

    @Autowired
    ConsentService consents;

    @Autowired
    ReportService reports;

    @Autowired
    SavedViewService views;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    Viewer administrator;
    CareOfficeId open;
    Page council;

    @BeforeEach
    void aStrangerASilentMemberAndAnOpenOne() throws Exception {
        CleanDatabase.empty(database);
        household.moveIn();
        administrator = people.administrator();
        careOffices
                .aCareOffice()
                .numbered(SECRET)
                .named(NAME, "ヒミツ")
                .at(AdoptionStage.SETTLED)
                .saved();
        var silent = careOffices
                .aCareOffice()
                .numbered(SILENT)
                .named(QUIET, "ムクチ")
                .at(AdoptionStage.SETTLED)
                .saved();
        open = careOffices
                .aCareOffice()
                .numbered(OPEN)
                .named("見える見本ステーション", "ミエル")
                .at(AdoptionStage.INFORMED)
                .saved();
        for (var count = 0; count < 30; count++) {
            careOffices.aCareOffice().at(AdoptionStage.values()[count % 3 * 2]).saved();
        }
        lists.silentMembers(administrator, careOffices.today(), silent, open);
        consents.consent(administrator, OperationId.fresh(), open, careOffices.today());
        council = crowd.person(port, Role.LIAISON, DESK, "/council");
    }

    @AfterEach
    void leave() {
        crowd.leave();
    }

    @AfterAll
    static void close() {
        BROWSER.close();
    }

    private String shown() {
        council.waitForLoadState();
        return council.locator("body").innerText();
    }

    private void nothingAt(String address) {
        council.navigate(address);
        council.locator("h1").first().waitFor();
        assertThat(shown()).as(address).doesNotContain(NAME).doesNotContain(STEP + " 1");
        assertThat(council.content()).as(address).doesNotContain(NAME);
    }

    @Test
    void byTheAddressOfItsPage() {
        for (var number : List.of(SECRET, SILENT)) {
            nothingAt("/offices/" + number);
            assertThat(shown()).doesNotContain(QUIET, STEP);
            nothingAt("/council/seen/" + number);
            nothingAt("/partners/office/" + number);
        }
    }

    @Test
    void byTheSearchBox() {
        for (var words : List.of("秘密", "ヒミツ", "無口", SECRET, SILENT)) {
            assertThat(found(words)).as(words).doesNotContain(NAME, QUIET, STEP);
        }
        assertThat(found("見える")).contains("見える見本ステーション");
    }

    private String found(String words) {
        council.navigate("/account");
        council.locator("h1").first().waitFor();
        council.locator(".frame-search").click();
        var field = council.locator(".search-field input");
        field.waitFor();
        field.pressSequentially(words);
        council.locator(".search-status")
                .filter(new Locator.FilterOptions().setHasNotText("ことばを入れると"))
                .waitFor();
        return shown();
    }

    @Test
    void byTheAddressOfASavedView() {
        views.keep(
                administrator,
                OperationId.fresh(),
                "careoffice.list",
                new ViewContent("定着した事業所", "stage=S90", Sharing.CITY));
        var view = jdbc.sql("SELECT MAX(id) FROM saved_view").query(Long.class).single();
        for (var address : List.of(
                "/offices?view=" + view,
                "/offices?stage=S90",
                "/board?stage=S90",
                "/council/members?part=NOT_INFORMED")) {
            nothingAt(address);
            assertThat(shown()).as(address).doesNotContain(QUIET);
        }
    }

    @Test
    void byAFile() throws IOException {
        council.navigate("/council/members");
        council.locator("h1").first().waitFor();
        for (var address : List.of("/council/members", "/council")) {
            council.navigate(address);
            var link = council.locator("a[download]").first();
            link.waitFor();
            var file = council.waitForDownload(link::click);
            assertThat(words(file.path())).as(address).doesNotContain(NAME, STEP);
        }
    }

    /** Everything that stands in a workbook, which is a ZIP of XML. */
    private static String words(Path workbook) throws IOException {
        var words = new StringBuilder();
        try (var zip = new ZipFile(workbook.toFile())) {
            for (var part : Collections.list(zip.entries())) {
                words.append(new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return words.toString();
    }

    @Test
    void byTheTextOfAChart() {
        nothingAt("/council");
        assertThat(council.locator("banso-figure-chart, figure, svg")
                        .allInnerTexts()
                        .toString())
                .doesNotContain(STEP + " 1", STEP + "1");
        nothingAt("/overview");
        assertThat(shown()).doesNotContain(STEP + " 1");
    }

    @Test
    void byTheReportBeforeAndAfterAnOfficeMoved() {
        reports.make(administrator, OperationId.fresh());
        nothingAt("/council/reports");
        var before = shown();
        jdbc.sql("UPDATE care_office SET stage = 0 WHERE office_number IN (?, ?)")
                .params(SECRET, SILENT)
                .update();
        nothingAt("/council/reports");
        assertThat(shown()).isEqualTo(before);
        nothingAt("/council");
    }

    @Test
    void byTheFiguresOfItsSection() {
        nothingAt("/council/members?section=訪問介護部会");
        assertThat(shown()).contains(QUIET).contains("同意なしのため非表示").doesNotContain(STEP);
    }

    @Test
    void byGuessingTheLinksOfOthers() {
        for (var letters : List.of("1", "aaaaaaaaaaaaaaaaaaaaaa", "../council", SECRET)) {
            for (var kind : List.of("/k/", "/s/", "/case-review/", "/apply/receipt/")) {
                council.navigate(kind + letters);
                council.waitForTimeout(300);
                assertThat(council.content())
                        .as(kind + letters)
                        .doesNotContain(NAME)
                        .doesNotContain(QUIET);
            }
        }
    }

    @Test
    void bySharedAnswersFilesOfTheDeviceAndCalendars() {
        for (var address : List.of(
                "/surveys/shared/1",
                "/results/1",
                "/api/visit-pack",
                "/calendar/1.ics",
                "/photos/1.jpg",
                "/cases/1",
                "/notices",
                "/work")) {
            var answer = council.request().get("http://localhost:" + port + address);
            assertThat(answer.text()).as(address).doesNotContain(NAME).doesNotContain(QUIET);
        }
    }

    @Test
    void byTheBackButtonAfterTheConsentWasTakenBack() {
        for (var page : Set.of("/council", "/account")) {
            council.navigate("/offices/" + OPEN);
            council.getByText("説明済・検討中").first().waitFor();
            council.navigate(page);
            council.locator("h1").first().waitFor();
            consents.withdraw(administrator, OperationId.fresh(), open);
            council.goBack();
            council.waitForTimeout(1500);
            assertThat(shown()).doesNotContain("見える見本ステーション", "説明済・検討中");
            consents.consent(administrator, OperationId.fresh(), open, careOffices.today());
        }
        var phone = crowd.person(port, Role.LIAISON, PHONE, "/council/members");
        phone.getByText("説明済・検討中").first().waitFor();
        consents.withdraw(administrator, OperationId.fresh(), open);
        phone.navigate("/council");
        phone.locator("h1").first().waitFor();
        phone.goBack();
        phone.getByText("同意なしのため非表示").first().waitFor();
        assertThat(phone.locator("body").innerText()).doesNotContain("説明済・検討中");
    }
}
