package jp.banso.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static jp.banso.journey.Crowd.PHONE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.People;
import jp.banso.casebook.CasebookPhotoService;
import jp.banso.casebook.Cases;
import jp.banso.casebook.Consent;
import jp.banso.casebook.EditionService;
import jp.banso.photo.Photos;
import jp.banso.security.Viewer;
import jp.banso.shared.OperationId;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.Rule;
import jp.banso.testing.ServedTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A stranger finds a case on a phone; its office takes it back through its link, and the stranger's next request finds it gone. */
@ServedTest
@ExtendWith(CleanDatabase.class)
class CaseReadAndTakenBackIT {

    private static final Browser BROWSER = new Browser();

    private final Looks looks = new Looks();
    private final Crowd crowd = new Crowd(BROWSER, looks);

    @LocalServerPort
    int port;

    @Autowired
    Household household;

    @Autowired
    Cases cases;

    @Autowired
    CasebookPhotoService photos;

    @Autowired
    EditionService editions;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    @AfterAll
    static void close() {
        BROWSER.close();
    }

    @AfterEach
    void leave() {
        crowd.leave();
        assertThat(looks.findings()).isEmpty();
    }

    @Test
    @Rule({"CSB-03", "CSB-05"})
    void whatTheOfficeTakesBackIsGoneWithTheNextRequest() throws IOException {
        household.moveIn();
        Viewer clerk = people.cityStaff();
        var office = careOffices.aCareOffice().named("見本の里", "ミホンノサト").saved();
        var first = cases.begun(clerk, office, Cases.words("提供票のFAXをやめた"));
        photos.add(
                clerk, OperationId.fresh(), first, cases.version(clerk, first), "机の上の画面", false, Photos.jpeg(640, 400));
        var link = cases.published(clerk, first, Consent.NAMED);
        var second =
                cases.published(clerk, careOffices.aCareOffice().saved(), Cases.words("同じ月に始めた"), Consent.ANONYMOUS);
        editions.issue(clerk, OperationId.fresh(), "好事例集 第1号", "はじめに", "見本市", List.of(first, second));

        var stranger = crowd.stranger(port, PHONE);
        stranger.navigate("/cases");
        looks.at(stranger, "cases-list");
        stranger.locator("input[name=text]").fill("FAXをやめた");
        stranger.locator("button[type=submit]").click();
        assertThat(stranger.locator(".cases-list > li")).hasCount(1);
        stranger.locator(".cases-list h3 a, .cases-list h2 a").first().click();
        assertThat(stranger.locator("h1")).containsText("提供票のFAXをやめた");
        looks.at(stranger, "cases-entry");
        stranger.navigate("/cases");
        stranger.locator("section[aria-labelledby=editions] a").click();
        looks.at(stranger, "cases-edition");

        var phone = crowd.stranger(port, PHONE);
        phone.navigate("/case-review/" + link);
        phone.locator("vaadin-button").getByText("取り下げる").click();
        phone.locator("vaadin-confirm-dialog vaadin-button[slot=confirm-button]")
                .click();
        phone.getByText("取り下げました").waitFor();
        looks.passing(phone, "case-taken-back");

        stranger.reload();
        assertThat(stranger.locator("body")).not().containsText("提供票のFAXをやめた");
        assertThat(stranger.locator("body")).containsText("取り下げられた1件");
        stranger.navigate("/cases/" + first.value());
        assertThat(stranger.locator("h1")).containsText("このページはありません");
        assertThat(BROWSER.strangers()).as("asked of other hosts").isEmpty();
    }
}
