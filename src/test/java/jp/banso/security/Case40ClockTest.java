package jp.banso.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.TimeZone;
import java.util.UUID;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import jp.banso.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

/** The last day of an account ends at midnight in Tokyo, whatever the machine's zone; ends count on the second. */
@DatabaseTest
@ExtendWith(CleanDatabase.class)
class Case40ClockTest {

    private static final Instant MIDNIGHT_IN_TOKYO = Instant.parse("2027-03-31T15:00:00Z");

    @Autowired
    SignIn signIn;

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

    private final TimeZone machine = TimeZone.getDefault();

    @BeforeEach
    void onePersonUntilTheEndOfTheFiscalYear() {
        new TestAccounts(jdbc, passwords).until("hanako", LocalDate.of(2027, 3, 31));
    }

    @AfterEach
    void asBefore() {
        clock.run();
        TimeZone.setDefault(machine);
    }

    @ParameterizedTest
    @Rule("ACC-04")
    @ValueSource(strings = {"Asia/Tokyo", "UTC", "America/Los_Angeles", "Pacific/Kiritimati"})
    void theLastDayEndsAtMidnightInTokyo(String zone) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));

        clock.set(MIDNIGHT_IN_TOKYO.minusSeconds(1));
        signIn();
        clock.set(MIDNIGHT_IN_TOKYO);
        assertThatThrownBy(this::signIn).isInstanceOf(SignIn.Refused.class);
    }

    @Test
    void whoIsSignedInOverMidnightIsOutOnTheSecond() {
        clock.set(MIDNIGHT_IN_TOKYO.minusSeconds(1));
        var id = add();
        assertThat(sessions.account(id)).isPresent();

        clock.set(MIDNIGHT_IN_TOKYO);
        assertThat(sessions.account(id)).isEmpty();
        assertThat(sessions.endOf(id)).contains(SessionEnd.CLOSED);
    }

    @Test
    void theIdleHalfHourAndTheTwelveHoursEndOnTheSecond() {
        var start = Instant.parse("2026-11-24T00:00:00Z");
        clock.set(start);
        var idle = add();
        var busy = add();
        clock.set(start.plus(SignedIn.IDLE).minusSeconds(1));
        assertThat(sessions.account(idle)).isPresent();
        sessions.act(busy);
        clock.set(start.plus(SignedIn.IDLE));
        assertThat(sessions.account(idle)).isEmpty();
        assertThat(sessions.account(busy)).isPresent();

        for (var now = start.plus(SignedIn.IDLE);
                now.isBefore(start.plus(SignedIn.LONGEST));
                now = now.plusSeconds(60)) {
            clock.set(now);
            assertThat(sessions.account(busy)).isPresent();
            sessions.act(busy);
        }
        clock.set(start.plus(SignedIn.LONGEST));
        assertThat(sessions.account(busy)).isEmpty();
        assertThat(sessions.endOf(busy)).contains(SessionEnd.TOO_LONG);
    }

    private UUID add() {
        var person = states.ofName("hanako").orElseThrow().state();
        var id = UUID.randomUUID();
        sessions.add(id, person, new MockHttpSession(), "192.0.2.1", "");
        return id;
    }

    private void signIn() {
        signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated("hanako", TestAccounts.PASSWORD));
    }
}
