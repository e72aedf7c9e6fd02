package jp.banso.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.Rule;
import jp.banso.testing.ServedTest;
import jp.banso.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;

/** An idle tab whose heartbeat lives is signed out after half an hour; abandoned tabs leave nothing behind. */
@ServedTest
@ExtendWith(CleanDatabase.class)
@Rule("ACC-03")
class Case22IdleSessionTest {

    @LocalServerPort
    int port;

    @Autowired
    SignedInSessions sessions;

    @Autowired
    AccountStates states;

    @Autowired
    Passwords passwords;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private AccountState person;

    @BeforeEach
    void onePersonAtNoon() {
        clock.set(Instant.parse("2026-11-24T03:00:00Z"));
        var id = new TestAccounts(jdbc, passwords).open("hanako", Role.CITY_STAFF);
        person = states.of(id).orElseThrow();
        sessions.endAll(person.id(), SessionEnd.CLOSED);
    }

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    @Test
    void heartbeatsKeepNobodySignedIn() {
        var browser = signedIn();
        for (var minute = 0; minute < 29; minute++) {
            clock.forward(Duration.ofMinutes(1));
            browser.get("/?v-r=heartbeat&v-uiId=0");
            browser.get("/VAADIN/push?v-r=push&v-uiId=0");
        }
        clock.forward(Duration.ofMinutes(2));

        var answer = browser.get("/account");
        assertThat(answer.location()).as(answer.toString()).isEqualTo("/login?ended=idle");
    }

    @Test
    void anActKeepsThePersonSignedIn() {
        var browser = signedIn();
        for (var hour = 0; hour < 10; hour++) {
            clock.forward(Duration.ofMinutes(29));
            assertThat(browser.isSignedIn()).isTrue();
        }
    }

    @Test
    void afterTwelveHoursEvenTheBusiestSignsInAgain() {
        var browser = signedIn();
        for (var quarter = 0; quarter < 47; quarter++) {
            clock.forward(Duration.ofMinutes(15));
            assertThat(browser.isSignedIn()).isTrue();
        }
        clock.forward(Duration.ofMinutes(15));
        assertThat(browser.get("/").location()).isEqualTo("/login?ended=too-long");
    }

    @Test
    void aThousandAbandonedTabsLeaveNothingBehind() {
        var before = sessions.count();
        var tabs = new ArrayList<MockHttpSession>();
        for (var number = 0; number < 1000; number++) {
            var tab = new MockHttpSession();
            sessions.add(UUID.randomUUID(), person, tab, "192.0.2.1", "");
            tabs.add(tab);
        }
        clock.forward(Duration.ofMinutes(30));
        sessions.sweep();

        assertThat(sessions.of(person.id(), UUID.randomUUID())).isEmpty();
        var end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (sessions.count() > before && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertThat(tabs).allMatch(MockHttpSession::isInvalid);
        assertThat(sessions.count()).isLessThanOrEqualTo(before);
    }

    private Browser signedIn() {
        var browser = new Browser(port);
        browser.signIn("hanako", TestAccounts.PASSWORD);
        assertThat(browser.isSignedIn()).isTrue();
        return browser;
    }
}
