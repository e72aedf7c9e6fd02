package jp.banso.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static jp.banso.journey.Crowd.DESK;
import static jp.banso.journey.Crowd.PHONE;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import jp.banso.careoffice.CareOffices;
import jp.banso.security.Role;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.Rule;
import jp.banso.testing.ServedTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Two of the city at one case, one at a desk and one on a phone, neither of whom loads the page again. */
@ServedTest
@ExtendWith(CleanDatabase.class)
class TwoAtOnceIT {

    private static final Browser BROWSER = new Browser();
    private static final String NUMBER = CareOffices.number(9502);

    private final Looks looks = new Looks();
    private final Crowd crowd = new Crowd(BROWSER, looks);

    @LocalServerPort
    int port;

    @Autowired
    Household household;

    @Autowired
    CareOffices careOffices;

    private Page one;
    private Page other;

    @AfterAll
    static void close() {
        BROWSER.close();
    }

    @BeforeEach
    void bothOpenTheCase() {
        household.moveIn();
        careOffices
                .aCareOffice()
                .numbered(NUMBER)
                .named("見本ケアプランセンター若竹", "ミホンケアプランセンターワカタケ")
                .saved();
        one = crowd.person(port, Role.CITY_STAFF, DESK, "/offices/" + NUMBER);
        other = crowd.person(port, Role.CITY_ADMIN, PHONE, "/offices/" + NUMBER);
    }

    @AfterEach
    void leave() {
        crowd.leave();
        assertThat(looks.findings()).isEmpty();
    }

    @Test
    @Rule("STG-17")
    void theSecondToSaveIsShownBothVersionsAndNothingIsLost() {
        Hands.open(one, "連絡先を編集");
        Hands.open(other, "連絡先を編集");
        Hands.write(one, "電話", "06-0000-9501");
        Hands.write(one, "FAX", "06-0000-9502");
        Hands.finish(one, "保存する");

        Hands.write(other, "電話", "06-0000-9503");
        Hands.write(other, "メール", "office@example.jp");
        Hands.press(other, "保存する");
        other.getByText("ほかの人が先に保存しました").waitFor();
        var question = other.locator("vaadin-dialog[opened]").last();
        assertThat(question).containsText("06-0000-9501");
        assertThat(question).containsText("06-0000-9503");
        looks.arriving(other, "two-conflict");
        Hands.finish(other, "選んだ内容で保存する");

        for (var page : List.of(one, other)) {
            for (var words : List.of("06-0000-9503", "06-0000-9502", "office@example.jp")) {
                assertThat(page.locator("body")).containsText(words);
            }
        }
        looks.passing(one, "two-agreed");
    }

    @Test
    @Rule("STG-10")
    void theSecondToMoveTheCaseIsToldWhoMovedItAndMovesNothing() {
        Hands.open(one, "段階を進める");
        Hands.open(other, "段階を進める");
        Hands.write(one, "根拠の内容", "10時に架電、不在");
        Hands.finish(one, "進める");
        stands(one);

        Hands.write(other, "根拠の内容", "窓口に来所");
        Hands.press(other, "進める");
        var told = other.locator("vaadin-dialog[opened]");
        assertThat(told).containsText(Household.name(Role.CITY_STAFF));
        assertThat(told.getByLabel("根拠の内容")).hasValue("窓口に来所");
        stands(one);
        stands(other);
        looks.passing(other, "two-moved");
    }

    private static void stands(Page page) {
        assertThat(page.locator(".status-badge").first()).containsText("S10 接触中");
    }
}
