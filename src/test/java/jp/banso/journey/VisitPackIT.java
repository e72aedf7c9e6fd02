package jp.banso.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import jp.banso.careoffice.CareOffices;
import jp.banso.security.Role;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.shared.AccountId;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.VendorId;
import jp.banso.support.AssignmentId;
import jp.banso.support.ChecklistItem;
import jp.banso.support.ItemAnswer;
import jp.banso.support.SupportDesk;
import jp.banso.support.SupportQueries;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.Rule;
import jp.banso.testing.ServedTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * What is written on a visitor's phone meets what others did meanwhile: another answer, another person, a session that ended. A day
 * without a network walks in {@link VendorDayIT}.
 */
@ServedTest
@TestInstance(Lifecycle.PER_CLASS)
class VisitPackIT {

    private static final String OFFICE = "見本ケアプランセンター大和川";
    private static final String DEVICE = "/visit-pack/device";

    @Autowired
    Household household;

    @Autowired
    SupportDesk desk;

    @Autowired
    SupportQueries support;

    @LocalServerPort
    int port;

    private final Browser browser = new Browser();
    private final Looks looks = new Looks();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private Page phone;
    private Viewer clerk;
    private CareOfficeId office;
    private AssignmentId assignment;

    @BeforeEach
    void aVisitorBeforeLeaving(@Autowired DataSource database, @Autowired CareOffices careOffices) throws Exception {
        CleanDatabase.empty(database);
        household.moveIn();
        clerk = new CityStaff(account(Role.CITY_STAFF), Household.name(Role.CITY_STAFF), false);
        var visitor = new VendorStaff(
                account(Role.VENDOR_VISITOR),
                Household.name(Role.VENDOR_VISITOR),
                new VendorId(household.firm()),
                false);
        office = careOffices
                .aCareOffice()
                .numbered(CareOffices.number(9701))
                .named(OFFICE, "ミホンケアプランセンターヤマトガワ")
                .saved();
        assignment = desk.accepted(clerk, office, visitor);
        phone = browser.person("http://localhost:" + port, Crowd.PHONE);
        phone.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("Failed to load resource")) {
                complaints.add(message.text());
            }
        });
        phone.onPageError(complaints::add);
        signIn(Role.VENDOR_VISITOR);
        phone.navigate("/visit-pack");
        phone.locator("a.visit-pack-open").click();
        assertThat(phone.locator("visit-card")).hasCount(1);
        phone.waitForFunction("() => navigator.serviceWorker.controller?.state === 'activated'");
    }

    @AfterEach
    void comeHome() {
        phone.context().close();
        assertThat(complaints).isEmpty();
        assertThat(looks.findings()).isEmpty();
    }

    @AfterAll
    void close() {
        browser.close();
        assertThat(browser.strangers()).as("asked of other hosts").isEmpty();
    }

    @Test
    @Rule({"PAK-03", "PAK-05"})
    void anAnswerOfSomebodyElseMeanwhileIsShownAndThePersonChooses() {
        phone.context().setOffline(true);
        open();
        answer(ChecklistItem.PC, "○ よし");
        answer(ChecklistItem.SOFTWARE, "○ よし");
        desk.answer(clerk, assignment, ChecklistItem.PC, ItemAnswer.FAILED);

        phone.context().setOffline(false);
        states("届きました", "どちらにするか選んでください");
        var asked = phone.locator("[data-state=conflict]");
        assertThat(asked).containsText(Household.name(Role.CITY_STAFF));
        assertThat(asked).containsText("× できない");
        assertThat(stands(ChecklistItem.PC)).isEqualTo(ItemAnswer.FAILED);
        looks.arriving(phone, "pack-conflict");
        Hands.button(phone, "自分の値にする").click();
        states("届きました", "届きました");
        assertThat(stands(ChecklistItem.PC)).isEqualTo(ItemAnswer.READY);

        phone.context().setOffline(true);
        answer(ChecklistItem.INTERNET, "○ よし");
        desk.answer(clerk, assignment, ChecklistItem.INTERNET, ItemAnswer.OPEN);
        phone.context().setOffline(false);
        Hands.button(phone, "いまの値のままにする").click();
        states("届きました", "届きました");
        assertThat(stands(ChecklistItem.INTERNET)).isEqualTo(ItemAnswer.OPEN);
    }

    @Test
    @Rule({"PAK-01", "PAK-04", "PAK-05"})
    void somebodyElseOnTheSamePhoneSeesNothingAndSendsNothing() throws Exception {
        phone.context().setOffline(true);
        open();
        answer(ChecklistItem.PC, "○ よし");
        states("端末にだけある");
        var file = phone.waitForDownload(
                () -> Hands.button(phone, "未送信の記録をファイルに書き出す").click());
        assertThat(Files.readString(file.path())).contains(OFFICE, "○ よし", "端末にだけある");
        assertThat(Hands.button(phone, "この端末から消す")).hasCount(0);

        phone.context().setOffline(false);
        phone.context().clearCookies();
        signIn(Role.VENDOR_LEAD);
        phone.navigate(DEVICE);
        assertThat(phone.locator("h1")).isVisible();
        assertThat(phone.getByText("訪問先（0件）")).isVisible();
        assertThat(phone.locator(".pack-entry")).hasCount(0);
        assertThat(phone.locator("body")).not().containsText(OFFICE);
        phone.waitForTimeout(500);
        assertThat(stands(ChecklistItem.PC)).isNull();

        phone.context().clearCookies();
        signIn(Role.VENDOR_VISITOR);
        phone.navigate(DEVICE);
        states("届きました");
        assertThat(stands(ChecklistItem.PC)).isEqualTo(ItemAnswer.READY);
    }

    @Test
    @Rule("PAK-04")
    void aSessionThatEndedKeepsTheEntriesAndAsksToSignIn() {
        open();
        phone.context().clearCookies();
        answer(ChecklistItem.PC, "○ よし");
        assertThat(phone.locator(".pack-status")).containsText("サインインが切れています");
        states("端末にだけある");
        looks.arriving(phone, "pack-signed-out");

        signIn(Role.VENDOR_VISITOR);
        Hands.button(phone, "今すぐ送る").click();
        states("届きました");
        assertThat(stands(ChecklistItem.PC)).isEqualTo(ItemAnswer.READY);
    }

    @Test
    void signingOutTellsOfWhatWasNotSent() {
        phone.context().setOffline(true);
        open();
        answer(ChecklistItem.PC, "○ よし");
        states("端末にだけある");
        // Another page of Banso, in the same browser, before the pack could send.
        phone.route("**/api/visit-pack/**", route -> route.abort());
        phone.context().setOffline(false);
        phone.navigate("/my");
        phone.locator("h1").first().waitFor();
        Hands.menu(phone, Household.name(Role.VENDOR_VISITOR) + " さんのメニュー");
        phone.getByRole(
                        com.microsoft.playwright.options.AriaRole.MENUITEM,
                        new Page.GetByRoleOptions().setName("サインアウト"))
                .click();
        assertThat(phone.getByText("送っていない記録があります")).isVisible();
        assertThat(phone.getByText("1件")).isVisible();
        looks.arriving(phone, "pack-sign-out");
        Hands.press(phone, "サインアウトする");
        phone.waitForURL("**/login*");
    }

    private void open() {
        phone.locator("visit-card > details > summary").first().click();
        phone.locator("visit-card .pack-part > summary")
                .filter(new Locator.FilterOptions().setHasText("事前確認"))
                .click();
    }

    private void answer(ChecklistItem item, String answer) {
        var names = List.of(ChecklistItem.values());
        phone.locator(".pack-items > li")
                .nth(names.indexOf(item))
                .getByRole(
                        com.microsoft.playwright.options.AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(answer))
                .click();
    }

    /** The states of the queue, latest entry first. */
    private void states(String... states) {
        var shown = phone.locator(".pack-state");
        assertThat(shown).hasCount(states.length);
        for (var number = 0; number < states.length; number++) {
            assertThat(shown.nth(number)).containsText(states[number]);
        }
    }

    private @Nullable ItemAnswer stands(ChecklistItem item) {
        return support.checklist(clerk, office).stream()
                .filter(row -> row.item() == item)
                .findFirst()
                .orElseThrow()
                .answer();
    }

    private AccountId account(Role role) {
        return new AccountId(household.account(role));
    }

    private void signIn(Role role) {
        phone.request()
                .post(
                        "/login",
                        RequestOptions.create()
                                .setHeader("Origin", "http://localhost:" + port)
                                .setMaxRedirects(0)
                                .setForm(FormData.create()
                                        .set("username", Household.username(role))
                                        .set("password", Household.PASSWORD)));
    }
}
