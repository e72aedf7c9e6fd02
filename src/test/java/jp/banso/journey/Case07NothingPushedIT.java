package jp.banso.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import jp.banso.careoffice.CareOfficeService;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.ContactDetails;
import jp.banso.security.Role;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.shared.AccountId;
import jp.banso.shared.OperationId;
import jp.banso.shared.VendorId;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.Rule;
import jp.banso.testing.ServedTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the city writes reaches the city's open pages; to those of a firm and the council not one frame is sent. */
@ServedTest
@ExtendWith(CleanDatabase.class)
@Rule("SEE-01")
class Case07NothingPushedIT {

    private static final Browser BROWSER = new Browser();

    @LocalServerPort
    int port;

    @Autowired
    Household household;

    @Autowired
    CareOffices careOffices;

    @Autowired
    CareOfficeService service;

    @AfterAll
    static void close() {
        BROWSER.close();
    }

    @Test
    void aMemoOfTheCityStirsNobodyElsesPage() {
        household.moveIn();
        var clerk = new CityStaff(new AccountId(household.account(Role.CITY_STAFF)), "", false);
        var firm = new VendorStaff(
                new AccountId(household.account(Role.VENDOR_LEAD)), "", new VendorId(household.firm()), true);
        var number = CareOffices.number(9700);
        var office = careOffices
                .aCareOffice()
                .numbered(number)
                .phone("06-0000-9700")
                .councilMember()
                .grantedTo(firm)
                .saved();
        var city = open(Role.CITY_STAFF, number, new CopyOnWriteArrayList<>());
        var frames = new CopyOnWriteArrayList<String>();
        var others = List.of(open(Role.VENDOR_LEAD, number, frames), open(Role.LIAISON, number, frames));
        others.forEach(page -> page.waitForTimeout(1_000));
        frames.clear();

        service.edit(
                clerk, OperationId.fresh(), office, 0, new ContactDetails("06-0000-9700", "", "", "", "kanaria-memo"));

        assertThat(city.locator("body")).containsText("kanaria-memo");
        for (var page : others) {
            page.waitForTimeout(500);
            assertThat(page.locator("body")).not().containsText("kanaria");
            page.context().close();
        }
        assertThat(frames.stream().map(frame -> frame.substring(0, Math.min(300, frame.length()))))
                .isEmpty();
        city.context().close();
    }

    private Page open(Role role, String number, List<String> frames) {
        var page = BROWSER.person("http://localhost:" + port, 1280);
        page.onWebSocket(socket -> socket.onFrameReceived(frame -> {
            if (frame.text() != null && frame.text().length() > 2) {
                frames.add(frame.text());
            }
        }));
        Screen.signIn(page, Household.username(role), Household.PASSWORD);
        page.navigate("/offices/" + number);
        assertThat(page.locator("body")).containsText(number);
        return page;
    }
}
