package jp.banso.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.imageio.ImageIO;
import javax.sql.DataSource;
import jp.banso.careoffice.CareOffices;
import jp.banso.photo.PhotoQueries;
import jp.banso.photo.Photos;
import jp.banso.security.Role;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.shared.AccountId;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
import jp.banso.shared.VendorId;
import jp.banso.support.AssignmentService;
import jp.banso.support.ChecklistItem;
import jp.banso.support.ItemAnswer;
import jp.banso.support.SupportDesk;
import jp.banso.support.SupportQueries;
import jp.banso.support.VisitTime;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.Rule;
import jp.banso.testing.ServedTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A visitor's whole day at 390 px; the network is cut twice, and in the end the city has all of it once. */
@ServedTest
class VendorDayIT {

    private static final String FIRST = "見本ケアプランセンター大和川";
    private static final String SECOND = "見本デイサービス長居";
    private static final String THIRD = "見本ヘルパーステーション住吉";
    private static final String WORDS = "証明書の期限を確かめた。次回、パソコンを設定する";
    private static final int SMALL = 900_000;

    @Autowired
    Household household;

    @Autowired
    SupportDesk desk;

    @Autowired
    AssignmentService assignments;

    @Autowired
    SupportQueries support;

    @Autowired
    PhotoQueries photos;

    @Autowired
    CareOffices careOffices;

    @LocalServerPort
    int port;

    private final Browser browser = new Browser();
    private final Looks looks = new Looks();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final List<Request> pictures = new CopyOnWriteArrayList<>();
    private byte[] camera = {};
    private Page phone;
    private CityStaff clerk;
    private VendorStaff visitor;

    @BeforeEach
    void aDayIsPlanned(@Autowired DataSource database) throws Exception {
        CleanDatabase.empty(database);
        household.moveIn();
        clerk = new CityStaff(account(Role.CITY_STAFF), Household.name(Role.CITY_STAFF), false);
        visitor = new VendorStaff(
                account(Role.VENDOR_VISITOR),
                Household.name(Role.VENDOR_VISITOR),
                new VendorId(household.firm()),
                false);
        camera = Photos.fromCamera();
        phone = browser.person("http://localhost:" + port, Crowd.PHONE);
        phone.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("Failed to load resource")) {
                complaints.add(message.text());
            }
        });
        phone.onPageError(complaints::add);
        phone.onRequest(request -> {
            if (request.method().equals("POST") && request.url().contains("/dynamic/")) {
                pictures.add(request);
            }
        });
    }

    @AfterEach
    void comeHome() {
        browser.close();
        assertThat(complaints).isEmpty();
        assertThat(looks.findings()).isEmpty();
        assertThat(browser.strangers()).as("asked of other hosts").isEmpty();
    }

    @Test
    @Rule({"PAK-02", "PAK-05", "PAK-06", "PHO-02", "PHO-05", "VIS-02"})
    void aWholeDayWithTheNetworkCutTwice() throws Exception {
        var third = planned(THIRD, 9703, null);
        var second = planned(SECOND, 9702, LocalTime.of(13, 30));
        var first = planned(FIRST, 9701, LocalTime.of(9, 30));

        Screen.signIn(phone, Household.username(Role.VENDOR_VISITOR), Household.PASSWORD);
        phone.navigate("/my/day");
        assertThat(phone.locator(".visit-stop .cell-main")).hasText(new String[] {FIRST, SECOND, THIRD});
        assertThat(phone.locator(".visit-stop a[href^='tel:']")).hasCount(3);
        takeAlong();
        theFirstVisitWithANetwork(first);

        phone.navigate("/visit-pack/device");
        assertThat(phone.locator("visit-card")).hasCount(3);
        phone.context().setOffline(true);
        theSecondVisitWithout(second);
        phone.context().setOffline(false);
        states("届きました", "届きました", "届きました");
        phone.context().setOffline(true);
        theThirdVisitWithout();
        assertThat(support.visits(clerk, third)).isEmpty();
        phone.context().setOffline(false);
        states("届きました", "届きました", "届きました", "届きました");
        phone.reload();
        states("届きました", "届きました", "届きました", "届きました");
        looks.arriving(phone, "pack-arrived");

        theCityHasAllOfItOnce(first, second, third);
    }

    private void theFirstVisitWithANetwork(CareOfficeId office) throws IOException {
        phone.navigate("/my/day");
        phone.getByLabel(FIRST + "：チェックリスト").click();
        Hands.dialog(phone);
        phone.locator("vaadin-dialog[opened]")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("○"))
                .first()
                .click();
        Hands.finish(phone, "閉じる");

        phone.getByLabel(FIRST + "：写真").click();
        Hands.dialog(phone);
        phone.getByLabel("写真の説明").fill("受信した画面");
        phone.getByLabel("写っていないことを確かめました").check();
        phone.locator("vaadin-upload input[type=file]").setInputFiles(picture());
        assertThat(phone.getByLabel(FIRST + "：写真（1枚）")).isVisible();
        looks.arriving(phone, "day-photo-taken");
        assertThat(pictures).singleElement().satisfies(request -> assertThat(
                        Integer.parseInt(request.allHeaders().get("content-length")))
                .isBetween(10_000, SMALL));
        isCleanAndUpright(office);

        phone.getByLabel(FIRST + "：訪問を記録").click();
        Hands.dialog(phone);
        Hands.write(phone, "応対者", "管理者");
        Hands.write(phone, "行ったこと", WORDS);
        Hands.finish(phone, "記録する");
        assertThat(phone.locator(".visit-stop .cell-main")).hasText(new String[] {SECOND, THIRD});
    }

    /** PHO-02: what the server hands out has neither EXIF nor place, and the dark half is where it was seen. */
    private void isCleanAndUpright(CareOfficeId office) throws IOException {
        var id = photos.photos(clerk, office).getFirst().id();
        var bytes = phone.request().get("/photos/" + id + ".jpg").body();
        var kept = ImageIO.read(new ByteArrayInputStream(bytes));

        assertThat(camera.length).isGreaterThan(2_000_000);
        assertThat(new String(camera, StandardCharsets.ISO_8859_1)).contains("Exif");
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
        assertThat(List.of(kept.getWidth(), kept.getHeight())).containsExactly(1200, 1600);
        assertThat(kept.getRGB(300, 800) & 0xFF).isGreaterThan(150);
        assertThat(kept.getRGB(900, 800) & 0xFF).isLessThan(100);
    }

    /** The page is kept on the device while there is a network. */
    private void takeAlong() {
        phone.navigate("/visit-pack");
        phone.locator("a.visit-pack-open").click();
        assertThat(phone.locator("visit-card")).hasCount(3);
        phone.waitForFunction("() => navigator.serviceWorker.controller?.state === 'activated'");
    }

    private void theSecondVisitWithout(CareOfficeId office) {
        var card = card(SECOND);
        part(card, "事前確認");
        answer(card, ChecklistItem.PC);
        states("端末にだけある");
        part(card, "写真を撮る");
        card.getByLabel("写真の説明").fill("設定を終えた机");
        card.getByLabel("写っていないことを確かめました").check();
        card.locator("input[type=file]").setInputFiles(picture());
        looks.arriving(phone, "pack-photo");
        card.getByText("写真をこの端末に保存して送る").click();
        states("端末にだけある", "端末にだけある");
        part(card, "訪問を記録");
        card.getByLabel("応対者").fill("管理者");
        card.getByLabel("行ったこと").fill(WORDS);
        assertThat(card.locator(".pack-mark").getByText("書きかけの訪問記録")).isVisible();

        phone.reload();
        assertThat(phone.locator(".pack-status")).containsText("通信できません");
        states("端末にだけある", "端末にだけある");
        looks.arriving(phone, "pack-offline");
        card = card(SECOND);
        assertThat(card.getByLabel("行ったこと")).hasValue(WORDS);
        card.getByText("この端末に保存して送る", new Locator.GetByTextOptions().setExact(true))
                .click();
        states("端末にだけある", "端末にだけある", "端末にだけある");
        assertThat(support.visits(clerk, office)).isEmpty();
        looks.arriving(phone, "pack-queue");
    }

    private void theThirdVisitWithout() {
        var card = card(THIRD);
        part(card, "訪問を記録");
        card.getByLabel("応対者").fill("管理者");
        card.getByLabel("行ったこと").fill(WORDS);
        card.getByText("この端末に保存して送る", new Locator.GetByTextOptions().setExact(true))
                .click();
        states("端末にだけある", "届きました", "届きました", "届きました");
    }

    private void theCityHasAllOfItOnce(CareOfficeId... offices) {
        for (var office : offices) {
            assertThat(support.visits(clerk, office)).singleElement().satisfies(visit -> {
                assertThat(visit.workDone()).isEqualTo(WORDS);
                assertThat(visit.recorder()).isEqualTo(visitor.name());
            });
        }
        assertThat(support.checklist(clerk, offices[1]))
                .filteredOn(row -> row.item() == ChecklistItem.PC)
                .singleElement()
                .satisfies(row -> assertThat(row.answer()).isEqualTo(ItemAnswer.READY));
        for (var office : List.of(offices[0], offices[1])) {
            assertThat(photos.photos(clerk, office)).singleElement().satisfies(photo -> {
                assertThat(photo.noted()).isTrue();
                assertThat(List.of(photo.width(), photo.height())).containsExactly(1200, 1600);
            });
        }
        var city = browser.person("http://localhost:" + port, 1280);
        Screen.signIn(city, Household.username(Role.CITY_STAFF), Household.PASSWORD);
        city.navigate("/offices/" + CareOffices.number(9702));
        assertThat(city.locator(".support-words").getByText(WORDS)).isVisible();
        assertThat(city.getByAltText("設定を終えた机")).isVisible();
        city.context().close();
    }

    private CareOfficeId planned(String name, int number, @org.jspecify.annotations.Nullable LocalTime at) {
        var office = careOffices
                .aCareOffice()
                .numbered(CareOffices.number(number))
                .named(name, "ミホン")
                .saved();
        var assignment = desk.accepted(clerk, office, visitor);
        assignments.planVisit(visitor, OperationId.fresh(), assignment, new VisitTime(desk.today(), at));
        return office;
    }

    private FilePayload picture() {
        return new FilePayload("IMG_0390.JPG", "image/jpeg", camera);
    }

    private Locator card(String office) {
        var card = phone.locator("visit-card").filter(new Locator.FilterOptions().setHasText(office));
        card.locator("details > summary").first().click();
        return card;
    }

    private static void part(Locator card, String name) {
        card.locator(".pack-part > summary")
                .filter(new Locator.FilterOptions().setHasText(name))
                .click();
    }

    private static void answer(Locator card, ChecklistItem item) {
        card.locator(".pack-items > li")
                .nth(item.ordinal())
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("○ よし"))
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

    private AccountId account(Role role) {
        return new AccountId(household.account(role));
    }
}
