package jp.banso.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import jp.banso.shared.OperationId;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.ServedTest;
import jp.banso.testing.Viewers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;

/** A session's id before and after signing in, after signing out, after a new password, on a second device. */
@ServedTest
@ExtendWith(CleanDatabase.class)
class Case19SessionIdTest {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    AccountService accounts;

    @Autowired
    OwnAccountService own;

    @Autowired
    AccountStates states;

    @Autowired
    SignedInSessions sessions;

    @Autowired
    Passwords passwords;

    @Autowired
    JdbcClient jdbc;

    private Viewer person;

    @BeforeEach
    void onePerson() {
        var id = new TestAccounts(jdbc, passwords).open("hanako", Role.CITY_STAFF);
        person = states.of(id).orElseThrow().asViewer();
    }

    @AfterEach
    void nobody() {
        SignedInForTest.out(context);
    }

    @Test
    void anIdKnownBeforeSigningInIsWorthNothingAfterwards() {
        var browser = new Browser(port);
        browser.get("/login");
        var before = browser.session();
        browser.signIn("hanako", TestAccounts.PASSWORD);

        assertThat(browser.session()).isNotNull().isNotEqualTo(before);
        assertThat(browser.isSignedIn()).isTrue();
        assertThat(browser.withSession(before).isSignedIn()).isFalse();
    }

    @Test
    void anInventedIdIsNotTakenOver() {
        var browser = new Browser(port).withSession("0123456789ABCDEF0123456789ABCDEF");
        browser.signIn("hanako", TestAccounts.PASSWORD);
        assertThat(browser.session()).isNotEqualTo("0123456789ABCDEF0123456789ABCDEF");
    }

    @Test
    void twoDevicesHaveTwoIds() {
        assertThat(signedIn().session()).isNotEqualTo(signedIn().session());
    }

    @Test
    void signingOutEverywhereEndsEveryDeviceWithinASecond() {
        var desk = signedIn();
        var phone = signedIn();
        accounts.signOutEverywhere(Viewers.in(jdbc).cityAdministrator(), OperationId.fresh(), person.account());

        assertThat(desk.isSignedIn()).isFalse();
        assertThat(phone.get("/").location()).startsWith("/login");
    }

    @Test
    void aDisabledAccountIsOutAtOnceAndStaysOut() {
        var desk = signedIn();
        var version = jdbc.sql("SELECT version FROM account WHERE username = 'hanako'")
                .query(Long.class)
                .single();
        accounts.disable(Viewers.in(jdbc).cityAdministrator(), OperationId.fresh(), person.account(), version);

        assertThat(desk.get("/").location()).isEqualTo("/login?ended=closed");
        assertThat(new Browser(port).signIn("hanako", TestAccounts.PASSWORD).location())
                .isEqualTo("/login?failed");
    }

    @Test
    void aNewPasswordEndsTheOtherDevicesAndKeepsThisOne() {
        var elsewhere = signedIn();
        var here = new MockHttpSession();
        SignedInForTest.as(context, person, here);

        assertThat(own.changePassword(person, OperationId.fresh(), TestAccounts.PASSWORD, "ashita no asagohan ha"))
                .isEqualTo(new PasswordDecision.Changed());

        assertThat(elsewhere.isSignedIn()).isFalse();
        assertThat(context.getBean(CurrentViewer.class).find()).isPresent();
        assertThat(here.isInvalid()).isFalse();
        sessions.sweep();
        assertThat(context.getBean(CurrentViewer.class).find()).isPresent();
    }

    @Test
    void anEndedSessionIsGoneFromTheServerWithinASecond() {
        var here = new MockHttpSession();
        SignedInForTest.as(context, person, here);
        accounts.signOutEverywhere(Viewers.in(jdbc).cityAdministrator(), OperationId.fresh(), person.account());

        assertThat(within(Duration.ofSeconds(1), here::isInvalid)).isTrue();
    }

    @Test
    void anotherRoleInTheDatabaseIsNoticedWithoutAnybodySayingSo() {
        var desk = signedIn();
        jdbc.sql("UPDATE account SET role = 'VIEWER', session_epoch = session_epoch + 1")
                .update();
        sessions.sweep();

        assertThat(desk.isSignedIn()).isFalse();
    }

    private Browser signedIn() {
        var browser = new Browser(port);
        browser.signIn("hanako", TestAccounts.PASSWORD);
        assertThat(browser.isSignedIn()).isTrue();
        return browser;
    }

    private static boolean within(Duration limit, BooleanSupplier holds) {
        var end = System.nanoTime() + limit.toNanos();
        while (!holds.getAsBoolean() && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        return holds.getAsBoolean();
    }
}
