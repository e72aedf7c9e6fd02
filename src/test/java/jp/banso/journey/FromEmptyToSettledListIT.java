package jp.banso.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.banso.demo.RegisterGenerator;
import jp.banso.security.Role;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.ServedTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Empty database, register in, an office found by half its kana, moved by evidence and back, its history, an export: all of
 * it by keyboard, without one click.
 */
@ServedTest
@ExtendWith(CleanDatabase.class)
class FromEmptyToSettledListIT {

    private static final Browser BROWSER = new Browser();

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Household household;

    @TempDir
    static Path files;

    private final List<Page> open = new ArrayList<>();

    @BeforeAll
    static void invent() throws IOException {
        new RegisterGenerator(7).writeCity(files);
    }

    @AfterAll
    static void close() {
        BROWSER.close();
    }

    @BeforeEach
    void everybody() {
        household.moveIn();
    }

    private static void signIn(Page page, Role role) {
        Screen.signIn(page, Household.username(role), Household.PASSWORD);
    }

    private Page person(int width) {
        var page = BROWSER.person("http://localhost:" + port, width);
        open.add(page);
        return page;
    }

    /** What stood on each screen at the end, for whoever looks into a failure. */
    @AfterEach
    void keepTheLastPictures() {
        for (var number = 0; number < open.size(); number++) {
            open.get(number)
                    .screenshot(new Page.ScreenshotOptions()
                            .setPath(Path.of("target", "screenshots", "last-" + number + ".png"))
                            .setFullPage(true));
        }
    }

    @Test
    void aRegisterComesInAndAnOfficeMovesByEvidence() throws IOException {
        var admin = person(1280);
        signIn(admin, Role.CITY_ADMIN);
        Screen.look(admin, "home-empty");
        admin.navigate("/offices");
        Screen.look(admin, "offices-empty");
        new Keyboard(admin).press("取込を始める");
        admin.waitForURL("**/intake/new");
        bringIn(admin);

        var staff = person(1280);
        signIn(staff, Role.CITY_STAFF);
        staff.navigate("/offices");
        var kana = jdbc.sql("SELECT kana FROM care_office WHERE service_codes = '430' ORDER BY office_number LIMIT 1")
                .query(String.class)
                .single();
        find(staff, kana.substring(0, kana.length() / 2));
        Screen.look(staff, "offices-found");
        var number = openByKeys(staff);
        Screen.look(staff, "case");
        advance(staff, "接触の記録（不在を含む）", "10月1日 架電、不在");
        refusedWithoutEvidence(staff);
        advance(staff, "管理者等への説明の記録", "10月3日 管理者に説明");
        Screen.look(staff, "case-informed");
        stepBack(staff);
        assertThat(staff.locator("body")).containsText("介護ソフトの変更");
        assertThat(staff.locator("body")).containsText("10月3日 管理者に説明");
        Screen.look(staff, "case-history");
        export(staff, number);
        lookAtTheSameOnAPhone(staff.url());
        theViewerSeesTotalsOnly(number);
        assertThat(BROWSER.strangers()).as("asked of other hosts").isEmpty();
    }

    private static void bringIn(Page page) throws IOException {
        var keyboard = new Keyboard(page);
        Screen.look(page, "intake-new");
        Path[] all;
        try (var listed = Files.list(files)) {
            all = listed.sorted().toArray(Path[]::new);
        }
        page.waitForFileChooser(() -> keyboard.press("ファイルを選ぶ")).setFiles(all);
        waitFor(page, "列の対応を保存", 60_000);
        Screen.look(page, "intake-mapping");
        assertThat(button(page, "読み込んで確かめる")).isEnabled();
        keyboard.press("読み込んで確かめる");
        var confirm = page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(Pattern.compile("を取り込む$")));
        confirm.waitFor(new Locator.WaitForOptions().setTimeout(40_000));
        Screen.look(page, "intake-preview");
        keyboard.press(confirm.innerText());
        page.getByText("取り込みました").first().waitFor(new Locator.WaitForOptions().setTimeout(40_000));
        Screen.look(page, "intake-result");
    }

    private static void find(Page page, String words) {
        page.locator("vaadin-grid").waitFor();
        page.keyboard().press("/");
        page.keyboard().type(words);
        assertThat(page.locator("body")).containsText(Pattern.compile("838件中"));
    }

    /** The first row found; answers its office number. */
    private static String openByKeys(Page page) {
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.waitForURL("**/offices/*");
        page.locator("h1").first().waitFor();
        return page.url().replaceAll(".*/offices/(\\w+).*", "$1");
    }

    private static void advance(Page page, String evidence, String words) {
        var keyboard = new Keyboard(page);
        keyboard.press("段階を進める");
        Hands.dialog(page);
        keyboard.choose("根拠", evidence);
        keyboard.write("根拠の内容", words);
        keyboard.press("進める");
        assertThat(page.locator("body")).containsText(words);
        closed(page);
    }

    private static void refusedWithoutEvidence(Page page) {
        var keyboard = new Keyboard(page);
        keyboard.press("段階を進める");
        Hands.dialog(page);
        keyboard.press("進める");
        assertThat(page.locator("vaadin-text-area[invalid]")).isVisible();
        Screen.look(page, "case-refused");
        page.keyboard().press("Escape");
        closed(page);
    }

    private static void stepBack(Page page) {
        var keyboard = new Keyboard(page);
        keyboard.press("段階を戻す");
        Hands.dialog(page);
        keyboard.choose("理由", "介護ソフトの変更");
        Screen.look(page, "case-step-back");
        keyboard.press("戻す");
        closed(page);
    }

    private static void closed(Page page) {
        page.locator("vaadin-dialog[opened]")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    private static void export(Page page, String number) throws IOException {
        page.navigate("/offices");
        page.locator("vaadin-grid").waitFor();
        var keyboard = new Keyboard(page);
        keyboard.press("書き出し");
        page.getByText("CSV（UTF-8）").first().waitFor();
        var download = page.waitForDownload(() -> keyboard.press("CSV（UTF-8）"));
        var text = Files.readString(download.path());
        assertThat(text).startsWith("\uFEFF").contains(number);
    }

    private void lookAtTheSameOnAPhone(String address) {
        var phone = person(390);
        signIn(phone, Role.CITY_STAFF);
        Screen.look(phone, "home");
        phone.navigate("/offices");
        phone.locator("vaadin-grid").waitFor();
        Screen.look(phone, "offices");
        phone.navigate(address);
        Screen.look(phone, "case");
    }

    private void theViewerSeesTotalsOnly(String number) {
        var viewer = person(1280);
        signIn(viewer, Role.VIEWER);
        viewer.navigate("/overview");
        assertThat(viewer.locator("body")).containsText("838");
        Screen.look(viewer, "overview");
        viewer.navigate("/offices/" + number);
        assertThat(viewer.locator("body").innerText()).doesNotContain(number);
    }

    private static void waitFor(Page page, String button, int millis) {
        button(page, button).waitFor(new Locator.WaitForOptions().setTimeout(millis));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }
}
