package jp.banso.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import jp.banso.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

/** 1,000 wrong passwords for one account from many places, then the right one. */
@DatabaseTest
@ExtendWith(CleanDatabase.class)
@Rule("ACC-01")
class Case17GrowingWaitsTest {

    private static final Instant MORNING = Instant.parse("2026-11-24T00:00:00Z");

    @Autowired
    SignInWaits waits;

    @Autowired
    SignIn signIn;

    @Autowired
    Passwords passwords;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @BeforeEach
    void oneAccountInTheMorning() {
        clock.set(MORNING);
        new TestAccounts(jdbc, passwords).open("hanako", Role.CITY_STAFF);
    }

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    @Test
    void theMostPatientAttackerHasAHundredTriesADay() {
        assertThat(triesWithinADay("hanako")).isLessThanOrEqualTo(100);
    }

    @Test
    void aNameNobodyHasWaitsExactlyAsLong() {
        var known = new ArrayList<Duration>();
        var unknown = new ArrayList<Duration>();
        for (var mistake = 0; mistake < 12; mistake++) {
            var first = waits.claim("hanako");
            var second = waits.claim("nobody");
            assertThat(second.granted()).isEqualTo(first.granted());
            known.add(first.pause());
            unknown.add(second.pause());
            clock.forward(first.pause());
        }
        assertThat(unknown).isEqualTo(known);
    }

    @Test
    void aThousandTriesAtOnceCountLikeThree() throws Exception {
        try (var places = Executors.newVirtualThreadPerTaskExecutor()) {
            var tries = new ArrayList<Callable<Boolean>>();
            for (var number = 0; number < 1000; number++) {
                tries.add(() -> waits.claim("hanako").granted());
            }
            var granted = 0;
            for (var answer : places.invokeAll(tries)) {
                granted += answer.get() ? 1 : 0;
            }
            assertThat(granted).isBetween(1, 3);
        }
    }

    @Test
    void theOwnerIsInAQuarterOfAnHourAfterTheLastWrongTry() {
        triesWithinADay("hanako");
        clock.forward(Duration.ofMinutes(15));

        signIn("hanako", TestAccounts.PASSWORD);
    }

    @Test
    void theRightPasswordMustWaitToo() {
        for (var mistake = 0; mistake < 3; mistake++) {
            refuse("hanako", "wrong password here");
        }
        refuse("hanako", TestAccounts.PASSWORD);
    }

    @Test
    void aRestartForgetsNothing() {
        for (var mistake = 0; mistake < 5; mistake++) {
            clock.forward(waits.claim("hanako").pause());
        }
        waits.claim("hanako");

        var afterRestart = new SignInWaits(jdbc, clock);

        assertThat(afterRestart.claim("hanako")).isEqualTo(new SignInWaits.Claim(false, Duration.ofMinutes(15)));
    }

    @Test
    void signingInTakesTheCountBack() {
        refuse("hanako", "wrong password here");
        refuse("hanako", "wrong password here");
        signIn("hanako", TestAccounts.PASSWORD);

        refuse("hanako", "wrong password here");
        refuse("hanako", "wrong password here");
        signIn("hanako", TestAccounts.PASSWORD);
    }

    @Test
    void aClockPutBackMakesNoWaitLonger() {
        while (waits.claim("hanako").pause().compareTo(Duration.ofMinutes(15)) < 0) {
            clock.forward(Duration.ofMinutes(5));
        }
        clock.forward(Duration.ofHours(-1));

        assertThat(waits.claim("hanako").pause()).isLessThanOrEqualTo(Duration.ofMinutes(15));
        clock.forward(Duration.ofMinutes(15));
        assertThat(waits.claim("hanako").granted()).isTrue();
    }

    @Test
    void theTypedNameIsKeptNowhere() {
        refuse("Ｈanako2", "wrong password here");

        assertThat(jdbc.sql("SELECT detail FROM audit_event WHERE action = 'sign-in.refused'")
                        .query(String.class)
                        .list())
                .hasSize(1)
                .noneMatch(detail -> detail.contains("anako2") || detail.contains("wrong"));
    }

    private int triesWithinADay(String name) {
        var tries = 0;
        while (clock.instant().isBefore(MORNING.plus(Duration.ofDays(1)))) {
            var claim = waits.claim(name);
            tries += claim.granted() ? 1 : 0;
            clock.forward(claim.pause());
        }
        return tries;
    }

    private void signIn(String name, String password) {
        signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, password));
    }

    private void refuse(String name, String password) {
        assertThatThrownBy(() -> signIn(name, password)).isInstanceOf(SignIn.Refused.class);
    }
}
