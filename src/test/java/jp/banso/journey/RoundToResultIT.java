package jp.banso.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static jp.banso.journey.Crowd.DESK;
import static jp.banso.journey.Crowd.PHONE;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.CareOffices;
import jp.banso.security.Role;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.shared.AccountId;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.SurveyWaveId;
import jp.banso.survey.Surveys;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.Rule;
import jp.banso.testing.ServedTest;
import jp.banso.testing.TestClock;
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

/** A round from its frame over letters, a phone, paper and the telephone to the result everybody may read. */
@ServedTest
@ExtendWith(CleanDatabase.class)
class RoundToResultIT {

    private static final Browser BROWSER = new Browser();
    private static final int OFFICES = 12;
    private static final String TITLE = "見本の効果検証";

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
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private List<CareOfficeId> offices;
    private Page staff;

    @AfterAll
    static void close() {
        BROWSER.close();
    }

    @BeforeEach
    void twelveOfficesUseIt() {
        household.moveIn();
        offices = IntStream.rangeClosed(1, OFFICES)
                .mapToObj(serial -> careOffices
                        .aCareOffice()
                        .numbered(number(serial))
                        .named("見本訪問介護" + serial, "ミホンホウモンカイゴ")
                        .at(AdoptionStage.LIVE)
                        .saved())
                .toList();
        clock.set(Instant.now().minus(Duration.ofDays(5)));
        staff = crowd.person(port, Role.CITY_STAFF, DESK, "/surveys");
    }

    @AfterEach
    void leave() {
        clock.run();
        crowd.leave();
        assertThat(looks.findings()).isEmpty();
        assertThat(BROWSER.strangers()).isEmpty();
    }

    @Test
    @Rule({"SRV-01", "SRV-02", "SRV-05", "SRV-10", "SRV-14", "SRV-21", "SRV-23"})
    void twelveAreAskedElevenAnswerAndEverybodyReadsWhatCameOfIt() throws IOException {
        begin();
        var links = letters();
        onAPhone(links.getFirst());
        byTelephone();
        IntStream.range(2, 11).forEach(this::onPaper);
        staff.reload();
        assertThat(staff.locator("h1")).containsText(TITLE);
        assertThat(staff.locator("body")).containsText("91.7％");
        clock.run();
        staff = crowd.person(port, Role.CITY_STAFF, DESK, "/surveys/" + round().value());
        closeAndShow();
        read();
    }

    private void begin() {
        Hands.open(staff, "アンケートを始める");
        Hands.write(staff, "名前", TITLE);
        staff.getByLabel("事業所番号で指定する").check();
        var numbers = IntStream.rangeClosed(1, OFFICES)
                .mapToObj(RoundToResultIT::number)
                .collect(Collectors.joining("\n"));
        staff.locator("vaadin-dialog[opened]")
                .getByLabel("事業所番号", new Locator.GetByLabelOptions().setExact(true))
                .fill(numbers);
        Hands.finish(staff, "この内容で始める");
        staff.waitForURL(url -> url.matches(".*/surveys/\\d+"));
        assertThat(staff.locator("h1")).containsText(TITLE);
        looks.passing(staff, "round-1-begun");
    }

    /** Twelve pages for twelve offices, each with a link of its own. */
    private List<String> letters() throws IOException {
        Hands.button(staff, "まだの事業所のご案内を作る").dblclick();
        Hands.dialog(staff);
        assertThat(staff.locator("vaadin-dialog[opened]")).hasCount(1);
        var taken = staff.waitForDownload(
                () -> staff.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("ご案内のPDFを作る"))
                        .dblclick());
        try (var pdf = Loader.loadPDF(taken.path().toFile())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(OFFICES);
            var text = new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
            assertThat(text).contains(TITLE, "見本訪問介護12");
            var links = Pattern.compile("/s/([A-Za-z0-9-]+)")
                    .matcher(text)
                    .results()
                    .map(found -> "/s/" + found.group(1))
                    .distinct()
                    .toList();
            assertThat(links).hasSize(OFFICES);
            return links;
        }
    }

    private void onAPhone(String link) {
        var phone = crowd.stranger(port, PHONE);
        phone.navigate(link);
        choice(phone, "回答される方の職種", "管理者").check();
        next(phone, "2／5");
        choice(phone, "送受信しましたか", "送信・受信とも").check();
        next(phone, "3／5");
        sheet(phone);
        next(phone, "4／5");
        next(phone, "5／5");
        Hands.press(phone, "回答を送る");
        phone.getByText("ご回答ありがとうございました").waitFor();
    }

    private void byTelephone() {
        var page = staff;
        page.reload();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("見本訪問介護2 の回答を入力"))
                .click();
        page.getByLabel("電話", new Page.GetByLabelOptions().setExact(false))
                .first()
                .check();
        choice(page, "回答される方の職種", "管理者").check();
        next(page, "2／5");
        choice(page, "送受信しましたか", "送信・受信とも").check();
        next(page, "3／5");
        sheet(page);
        next(page, "4／5");
        next(page, "5／5");
        looks.passing(page, "round-2-telephone");
        Hands.press(page, "回答を送る");
        page.waitForURL(url -> url.matches(".*/surveys/\\d+"));
    }

    private static void sheet(Page page) {
        minutes(page, "システムを導入する前", "600");
        minutes(page, "現在、予定・実績", "240");
        choice(page, "負担はどうなりましたか", "とても楽になった").check();
    }

    private void onPaper(int office) {
        var answers = new HashMap<>(Surveys.COMPLETE);
        answers.put("E1.NOW", office % 2 == 0 ? "240" : "300");
        surveys.answered(clerk(), round(), offices.get(office), careOffices.today(), answers);
    }

    private void closeAndShow() {
        Hands.open(staff, "最終日を変える");
        var yesterday = careOffices.today().minusDays(1);
        var day = staff.locator("vaadin-dialog[opened]").getByLabel("最終日").first();
        day.fill("%d/%d/%d".formatted(yesterday.getYear(), yesterday.getMonthValue(), yesterday.getDayOfMonth()));
        day.press("Enter");
        Hands.finish(staff, "この日にする");
        assertThat(staff.locator("body")).containsText("締切済み");
        show("見せる：一般公開");
        show("見せる：連絡会");
        assertThat(staff.getByText("見せている", new Page.GetByTextOptions().setExact(true)))
                .hasCount(2);
        looks.passing(staff, "round-3-shown");
    }

    private void show(String button) {
        Hands.open(staff, button);
        Hands.press(staff, "見せる");
        assertThat(Hands.button(staff, button)).hasCount(0);
    }

    private void read() {
        var anybody = crowd.stranger(port, PHONE);
        anybody.navigate("/results/" + round().value());
        assertThat(anybody.locator("h1")).containsText(TITLE);
        assertThat(anybody.locator("body")).containsText("対象 12 事業所、回答 11 事業所（回答率 91.7％）");
        assertThat(anybody.locator("table").first()).containsText("300360360");
        looks.arriving(anybody, "round-4-public");
        var council = crowd.person(port, Role.LIAISON, DESK, "/surveys/shared/" + round().value());
        assertThat(council.locator("body")).containsText("回答 11 事業所");
        assertThat(council.locator("body")).not().containsText("見本訪問介護1");
        looks.passing(council, "round-5-council");
    }

    private CityStaff clerk() {
        return new CityStaff(new AccountId(household.account(Role.CITY_STAFF)), "", false);
    }

    private SurveyWaveId round() {
        return new SurveyWaveId(
                jdbc.sql("SELECT id FROM survey_wave").query(Long.class).single());
    }

    private static Locator choice(Page page, String question, String choice) {
        return page.locator("vaadin-radio-group:visible", new Page.LocatorOptions().setHasText(question))
                .getByLabel(choice, new Locator.GetByLabelOptions().setExact(true));
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

    private static String number(int serial) {
        return CareOffices.number(9440 + serial);
    }
}
