package jp.banso.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import jp.banso.careoffice.CareOffices;
import jp.banso.intake.IntakeService;
import jp.banso.security.Role;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.shared.AccountId;
import jp.banso.shared.OperationId;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.ServedTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a changed browser sends has no effect: clicks and values nobody offered, and requests without the tab's token. */
@ServedTest
@ExtendWith(CleanDatabase.class)
class Case08ForgedRequestsIT {

    private static final Browser BROWSER = new Browser();

    /** Sends the server one message more, as the page's own code would; answers the status and what came back. */
    private static final String SEND = """
            async ([token, rpc, step]) => {
              const last = JSON.parse(window.bansoLast);
              const body = { csrfToken: token ?? last.csrfToken, rpc, syncId: last.syncId, clientId: last.clientId + step };
              const answer = await fetch(window.bansoTo, { method: 'POST', body: JSON.stringify(body),
                  headers: { 'Content-Type': 'application/json; charset=UTF-8' } });
              return answer.status + ' ' + await answer.text();
            }""";

    /** Keeps the last message the page sent. */
    private static final String LISTEN = """
            const send = XMLHttpRequest.prototype.send;
            const open = XMLHttpRequest.prototype.open;
            XMLHttpRequest.prototype.open = function (method, address, ...more) {
              this.bansoTo = address; return open.call(this, method, address, ...more);
            };
            XMLHttpRequest.prototype.send = function (body) {
              if (String(this.bansoTo).includes('v-r=uidl')) { window.bansoLast = body; window.bansoTo = this.bansoTo; }
              return send.call(this, body);
            };""";

    @LocalServerPort
    int port;

    @Autowired
    Household household;

    @Autowired
    CareOffices careOffices;

    @Autowired
    IntakeService intake;

    @Autowired
    JdbcClient jdbc;

    private final String number = CareOffices.number(9701);

    @BeforeEach
    void aMember() {
        household.moveIn();
        careOffices.aCareOffice().numbered(number).councilMember().saved();
    }

    @AfterAll
    static void close() {
        BROWSER.close();
    }

    @Test
    void aButtonThatIsDisabledStaysWithoutEffect() {
        var administrator = new CityStaff(new AccountId(household.account(Role.CITY_ADMIN)), "", true);
        var batch = intake.begin(administrator, OperationId.fresh());
        var page = open(Role.CITY_ADMIN, "/intake/" + batch.value());
        var before = contents();
        var button = Hands.button(page, "読み込んで確かめる");
        assertThat(button).isDisabled();
        button.evaluate("it => { it.disabled = false; it.removeAttribute('aria-disabled'); it.click(); }");
        page.waitForTimeout(500);
        assertThat(contents()).isEqualTo(before);
        page.context().close();
    }

    @Test
    void aReaderWhoForgesAClickAndAValueForEveryPlaceOfThePageChangesNothing() {
        var page = open(Role.LIAISON, "/offices/" + number);
        page.locator("vaadin-drawer-toggle").first().click();
        page.waitForFunction("() => window.bansoLast");
        var before = contents();
        var answer = String.valueOf(page.evaluate("""
                async () => {
                  const last = JSON.parse(window.bansoLast);
                  let said = '';
                  const rpc = [];
                  for (let node = 1; node <= 150; node++) {
                    rpc.push({ type: 'mSync', node, feature: 1, property: 'value', value: 'S90' });
                    rpc.push({ type: 'mSync', node, feature: 1, property: 'opened', value: true });
                    rpc.push({ type: 'event', node, event: 'click', data: {} });
                  }
                  let step = 1;
                  for (const one of rpc) {
                    const body = { csrfToken: last.csrfToken, rpc: [one], syncId: last.syncId, clientId: last.clientId + step };
                    const answer = await fetch(window.bansoTo, { method: 'POST', body: JSON.stringify(body) });
                    said = answer.status + ' ' + (await answer.text()).slice(0, 200);
                    step++;
                  }
                  return said;
                }"""));
        assertThat(answer).startsWith("200");
        assertThat(contents()).isEqualTo(before);
        page.context().close();
    }

    @Test
    void aRequestWithoutTheTabsTokenIsNotHeard() {
        var page = open(Role.CITY_STAFF, "/offices/" + number);
        Hands.press(page, "次回対応を決める");
        Hands.dialog(page);
        page.waitForFunction("() => window.bansoLast");
        var before = contents();
        var answer = String.valueOf(page.evaluate(SEND, new Object[] {
            "00000000-0000-0000-0000-000000000000",
            new Object[] {Map.of("type", "event", "node", 1, "event", "click", "data", Map.of())},
            1
        }));
        assertThat(answer).doesNotContain(number);
        assertThat(contents()).isEqualTo(before);
        page.context().close();
    }

    private Page open(Role role, String address) {
        var page = BROWSER.person("http://localhost:" + port, 1280);
        page.addInitScript(LISTEN);
        Screen.signIn(page, Household.username(role), Household.PASSWORD);
        page.navigate(address);
        page.locator("h1").first().waitFor(new WaitForOptions().setState(WaitForSelectorState.VISIBLE));
        return page;
    }

    /** A sum of every table but those that only tell when somebody was last here. */
    private Map<String, Object> contents() {
        var sums = new TreeMap<String, Object>();
        for (var table : jdbc.sql("SHOW TABLES").query(String.class).list()) {
            sums.put(
                    table,
                    Objects.requireNonNull(jdbc.sql("CHECKSUM TABLE `" + table + "`")
                            .query((row, line) -> String.valueOf(row.getObject(2)))
                            .single()));
        }
        return sums;
    }
}
