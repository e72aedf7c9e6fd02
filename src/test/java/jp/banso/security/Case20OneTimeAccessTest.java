package jp.banso.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import jp.banso.shared.OperationId;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import jp.banso.testing.TestClock;
import jp.banso.testing.Viewers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

/** What opens a door once opens it once: the set-up code, a one-time password. */
@DatabaseTest(properties = "banso.setup-code=the-code-of-the-test")
@ExtendWith(CleanDatabase.class)
class Case20OneTimeAccessTest {

    private static final String CODE = "the-code-of-the-test";
    private static final String GOOD = "kyou no hirugohan";

    @Autowired
    ApplicationContext context;

    @Autowired
    SignIn signIn;

    @Autowired
    AccountService accounts;

    @Autowired
    Passwords passwords;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    private FirstAdministrator firstAdministrator() {
        return context.getAutowireCapableBeanFactory().createBean(FirstAdministrator.class);
    }

    @Test
    @Rule("ACC-08")
    void fiftyAtOnceMakeOneFirstAdministrator() throws Exception {
        var first = firstAdministrator();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var tries = new ArrayList<Callable<FirstAdministrator.Decision>>();
            for (var number = 0; number < 50; number++) {
                var name = "person" + number;
                tries.add(() -> first.open(false, CODE, name, name, GOOD));
            }
            var answers = new ArrayList<FirstAdministrator.Decision>();
            for (var answer : people.invokeAll(tries)) {
                answers.add(answer.get());
            }
            assertThat(Collections.frequency(answers, FirstAdministrator.Decision.OPENED))
                    .isEqualTo(1);
            assertThat(Collections.frequency(answers, FirstAdministrator.Decision.TOO_LATE))
                    .isEqualTo(49);
        }
        assertThat(jdbc.sql("SELECT COUNT(*) FROM account").query(Integer.class).single())
                .isEqualTo(1);
    }

    @Test
    @Rule("ACC-08")
    void fromElsewhereTheCodeIsNeeded() {
        var first = firstAdministrator();
        assertThat(first.open(false, "guess", "hanako", "花子", GOOD)).isEqualTo(FirstAdministrator.Decision.CODE_WRONG);
        assertThat(first.open(true, "", "hanako", "花子", GOOD)).isEqualTo(FirstAdministrator.Decision.OPENED);
    }

    @Test
    void withAnyAccountThereIsNoFirstAdministrator() {
        new TestAccounts(jdbc, passwords).disabled("taro");
        var first = firstAdministrator();
        assertThat(first.isAwaited()).isFalse();
        assertThat(first.open(true, CODE, "hanako", "花子", GOOD)).isEqualTo(FirstAdministrator.Decision.TOO_LATE);
    }

    @Test
    @Rule("ACC-07")
    void aOneTimePasswordIsGoodUntilItsSecondAndNotAtIt() {
        var ends = Instant.parse("2026-04-01T00:00:00Z");
        new TestAccounts(jdbc, passwords).withOneTimePassword("hanako", LocalDateTime.of(2026, 4, 1, 0, 0));

        clock.set(ends.minusSeconds(1));
        signIn("hanako");
        clock.set(ends);
        assertThatThrownBy(() -> signIn("hanako")).isInstanceOf(SignIn.Refused.class);
    }

    @Test
    void aOneTimePasswordIsWorthNothingAfterTheNextOne() {
        var id = new TestAccounts(jdbc, passwords).open("hanako", Role.CITY_STAFF);
        accounts.resetPassword(Viewers.in(jdbc).cityAdministrator(), OperationId.fresh(), id, OneTimePassword.fresh());

        assertThatThrownBy(() -> signIn("hanako")).isInstanceOf(SignIn.Refused.class);
    }

    private void signIn(String name) {
        signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, GOOD));
    }
}
