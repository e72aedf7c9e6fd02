package jp.banso.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static jp.banso.journey.Crowd.DESK;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.banso.careoffice.CareOffices;
import jp.banso.listing.DenominatorService;
import jp.banso.listing.DenominatorVersion;
import jp.banso.listing.ListFiles;
import jp.banso.listing.ListReading;
import jp.banso.listing.ListingService;
import jp.banso.listing.SnapshotFacts;
import jp.banso.security.Role;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.shared.AccountId;
import jp.banso.shared.OperationId;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.Rule;
import jp.banso.testing.ServedTest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A month's list comes in, what it proposes is worked, and the month's figures go out on paper. */
@ServedTest
@ExtendWith(CleanDatabase.class)
class MonthInFiguresOutIT {

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
    ListingService listing;

    @Autowired
    DenominatorService denominators;

    @Autowired
    JdbcClient jdbc;

    private Page page;

    @AfterAll
    static void close() {
        BROWSER.close();
    }

    /** Six offices, of which last month's list named three, and of the city's hundred. */
    @BeforeEach
    void lastMonth() throws IOException {
        household.moveIn();
        var clerk = new CityStaff(new AccountId(household.account(Role.CITY_ADMIN)), "試験 1", true);
        IntStream.rangeClosed(1, 6).forEach(serial -> careOffices
                .aCareOffice()
                .numbered(number(serial))
                .named(name(serial), "ミホンステーション")
                .saved());
        var before = careOffices.today().minusMonths(1).toString();
        var list = ListFiles.HEADER
                + IntStream.rangeClosed(1, 3)
                        .mapToObj(serial -> ListFiles.row(before, number(serial), "訪問介護", name(serial)))
                        .collect(Collectors.joining());
        var read = (ListReading.Read) listing.read(clerk, "users.csv", new ByteArrayInputStream(ListFiles.utf8(list)));
        listing.recordList(clerk, OperationId.fresh(), read.list(), SnapshotFacts.ofThePublicList());
        denominators.open(
                clerk,
                OperationId.fresh(),
                "市内の介護事業所",
                new DenominatorVersion(100, LocalDate.of(2026, 1, 31), "事業所番号を1件ずつ数え、廃止を除く", "市の事業所一覧"));
        page = crowd.person(port, Role.CITY_ADMIN, DESK, "/listing/new");
    }

    @AfterEach
    void leave() {
        crowd.leave();
        assertThat(looks.findings()).isEmpty();
        assertThat(BROWSER.strangers()).isEmpty();
    }

    @Test
    @Rule({"LST-13", "LST-14", "RPT-08", "RPT-14"})
    void aMonthsListComesInAndItsFiguresGoOutOnPaper() throws IOException {
        bring();
        work();
        theCaseCitesTheList();
        takeTheFigures();
    }

    private void bring() {
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(
                        new FilePayload("検索結果.txt", "text/html", thisMonth().getBytes(StandardCharsets.UTF_8)));
        for (var changed : List.of("新しく掲載（3件）", "一覧から消えた（1件）", "名称・番号・所在地の変更（1件）")) {
            assertThat(page.getByText(changed)).isVisible();
        }
        page.getByText("新しく掲載（3件）").click();
        assertThat(page.getByText(name(5))).isVisible();
        looks.passing(page, "month-1-preview");
        Hands.press(page, "記録する");
        page.waitForURL("**/listing");
        assertThat(page.locator("body")).containsText("新しく掲載 3件");
    }

    private void work() {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("確認が必要な事業所：5件"))
                .click();
        assertThat(page.getByText("変わった事業所（4）")).isVisible();
        answer("採用", "見本ステーション4の変更を採用", "採用する");
        answer("採用", "見本ステーション5の変更を採用", "採用する");
        answer("採用", "見本ステーション3の変更を採用", "採用する");
        answer("採用しない", "見本ステーション6の変更を採用しない", "採用しない");
        assertThat(page.getByText("変わった事業所（0）")).isVisible();
        looks.passing(page, "month-2-worked");
        assertThat(jdbc.sql("SELECT office_number FROM care_office WHERE stage = 6 ORDER BY office_number")
                        .query(String.class)
                        .list())
                .containsExactly(number(4), number(5));
    }

    private void answer(String act, String button, String done) {
        Hands.open(page, button);
        if (act.equals("採用しない")) {
            Hands.write(page, "確認した内容（なくてもかまいません）", "別の番号の事業所だった");
        }
        Hands.finish(page, done);
        assertThat(Hands.button(page, button)).hasCount(0);
    }

    private void theCaseCitesTheList() {
        page.navigate("/offices/" + number(4));
        var day = today();
        assertThat(page.locator("h1").first()).containsText(name(4));
        assertThat(page.locator("body")).containsText("S60");
        assertThat(page.locator("body")).containsText("WAM NETへの掲載");
        assertThat(page.locator("body")).containsText(day);
        page.navigate("/offices/" + number(6));
        assertThat(page.locator("h1").first()).containsText(name(6));
        assertThat(page.locator("body")).not().containsText("S60 導入へ");
    }

    private void takeTheFigures() throws IOException {
        page.navigate("/overview/reports");
        var taken = page.waitForDownload(
                () -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("PDFに書き出す"))
                        .first()
                        .click());
        assertThat(taken.suggestedFilename()).contains("月次進捗").endsWith(".pdf");
        try (var pdf = Loader.loadPDF(taken.path().toFile())) {
            var text = new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
            var day = today();
            assertThat(text)
                    .contains("月次進捗", day + "51005.0%")
                    .contains("分母：市内の介護事業所100件（2026/1/31（R8.1.31）時点）。数え方：事業所番号を1件ずつ数え、廃止を除く")
                    .contains("分子は公表一覧にある事業所の数（同じ事業所番号は1件）です。")
                    .contains("載った" + number(4) + name(4));
        }
        assertThat(jdbc.sql("SELECT CONCAT(numerator, '/', denominator) FROM issued_figure")
                        .query(String.class)
                        .list())
                .containsExactly("5/100");
    }

    /** As the browser keeps the page of the public list: the number stands in the link. The second is gone, the third renamed. */
    private static String thisMonth() {
        return "<html><body><table><tr><th>サービス種類</th><th>事業所名</th><th>住所</th><th></th></tr>"
                + IntStream.of(1, 3, 4, 5, 6)
                        .mapToObj(serial -> """
                                <tr><td>訪問介護</td><td>%s</td><td>大阪府豊中市見本町1丁目2-3</td>
                                <td><a href="?jno=%s">地図</a></td></tr>""".formatted(serial == 3 ? "見本訪問介護きた" : name(serial), number(serial)))
                        .collect(Collectors.joining())
                + "</table></body></html>";
    }

    /** Both eras, as a screen writes them. */
    private String today() {
        var day = careOffices.today();
        return "%1$d/%2$d/%3$d（R%4$d.%2$d.%3$d）"
                .formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), day.getYear() - 2018);
    }

    private static String name(int serial) {
        return "見本ステーション" + serial;
    }

    private static String number(int serial) {
        return CareOffices.number(9100 + serial);
    }
}
