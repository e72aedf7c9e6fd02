package jp.banso.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.banso.demo.RegisterGenerator;
import jp.banso.security.FirstAdministrator;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Empty database, register in, an office found by half its kana, moved by evidence and back, its history, an export. */
@DatabaseTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "vaadin.productionMode=true")
@ExtendWith(CleanDatabase.class)
class FromEmptyToSettledListIT {

    private static final String PASSWORD = "journey-through-banso";
    private static final Browser BROWSER = new Browser();

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    FirstAdministrator first;

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
    void threePeople() {
        first.open(true, "", "admin", "試験 管理者", PASSWORD);
        for (var role : new String[] {"CITY_STAFF", "VIEWER"}) {
            jdbc.sql("""
                            INSERT INTO account (username, display_name, role, password_hash, created_at)
                            SELECT LOWER(:role), CONCAT('試験 ', :role), :role, password_hash, created_at
                            FROM account WHERE username = 'admin'""").param("role", role).update();
        }
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
        Screen.signIn(admin, "admin", PASSWORD);
        Screen.look(admin, "home-empty");
        admin.navigate("/offices");
        Screen.look(admin, "offices-empty");
        bringIn(admin);

        var staff = person(1280);
        Screen.signIn(staff, "city_staff", PASSWORD);
        staff.navigate("/offices");
        var kana = jdbc.sql("SELECT kana FROM care_office WHERE service_codes = '430' ORDER BY office_number LIMIT 1")
                .query(String.class)
                .single();
        var number = jdbc.sql("SELECT office_number FROM care_office WHERE service_codes = '430'"
                        + " ORDER BY office_number LIMIT 1")
                .query(String.class)
                .single();
        find(staff, kana.substring(0, kana.length() / 2));
        Screen.look(staff, "offices-found");
        staff.navigate("/offices/" + number);
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
        page.navigate("/intake/new");
        Screen.look(page, "intake-new");
        Path[] all;
        try (var listed = Files.list(files)) {
            all = listed.sorted().toArray(Path[]::new);
        }
        page.locator("input[type=file]").setInputFiles(all);
        var save = button(page, "列の対応を保存");
        save.waitFor(new Locator.WaitForOptions().setTimeout(60_000));
        Screen.look(page, "intake-mapping");
        var read = button(page, "読み込んで確かめる");
        assertThat(read).isEnabled();
        read.click();
        var confirm = page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(Pattern.compile("を取り込む$")));
        confirm.waitFor(new Locator.WaitForOptions().setTimeout(40_000));
        Screen.look(page, "intake-preview");
        confirm.click();
        page.getByText("取り込みました").first().waitFor(new Locator.WaitForOptions().setTimeout(40_000));
        Screen.look(page, "intake-result");
    }

    private static void find(Page page, String words) {
        page.locator("vaadin-grid").waitFor();
        page.keyboard().press("/");
        page.keyboard().type(words);
        assertThat(page.locator("body")).containsText(Pattern.compile("838件中"));
    }

    private static void advance(Page page, String evidence, String words) {
        button(page, "段階を進める").click();
        choose(page, "根拠", evidence);
        page.getByLabel("根拠の内容").fill(words);
        button(page, "進める").last().click();
        assertThat(page.locator("body")).containsText(words);
        page.locator("vaadin-dialog[opened]")
                .waitFor(new Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
    }

    private static void refusedWithoutEvidence(Page page) {
        button(page, "段階を進める").click();
        button(page, "進める").last().click();
        assertThat(page.locator("vaadin-text-area[invalid]")).isVisible();
        Screen.look(page, "case-refused");
        button(page, "やめる").click();
    }

    private static void stepBack(Page page) {
        button(page, "段階を戻す").click();
        choose(page, "理由", "介護ソフトの変更");
        Screen.look(page, "case-step-back");
        button(page, "戻す").last().click();
    }

    private static void choose(Page page, String label, String value) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(label))
                .first()
                .click();
        page.getByRole(AriaRole.OPTION, new GetByRoleOptions().setName(value)).click();
    }

    private static void export(Page page, String number) throws IOException {
        page.navigate("/offices");
        button(page, "書き出し").click();
        var download =
                page.waitForDownload(() -> page.getByText("CSV（UTF-8）").first().click());
        var text = Files.readString(download.path());
        assertThat(text).startsWith("\uFEFF").contains(number);
    }

    private void lookAtTheSameOnAPhone(String address) {
        var phone = person(390);
        Screen.signIn(phone, "city_staff", PASSWORD);
        Screen.look(phone, "home");
        phone.navigate("/offices");
        phone.locator("vaadin-grid").waitFor();
        Screen.look(phone, "offices");
        phone.navigate(address);
        Screen.look(phone, "case");
    }

    private void theViewerSeesTotalsOnly(String number) {
        var viewer = person(1280);
        Screen.signIn(viewer, "viewer", PASSWORD);
        viewer.navigate("/overview");
        assertThat(viewer.locator("body")).containsText("838");
        Screen.look(viewer, "overview");
        viewer.navigate("/offices/" + number);
        assertThat(viewer.locator("body").innerText()).doesNotContain(number);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }
}
