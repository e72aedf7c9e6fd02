package jp.banso.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.Rule;
import jp.banso.testing.ServedTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

/** Existing, unknown, disabled and expired names get one and the same answer, after the same time. */
@ServedTest
@ExtendWith(CleanDatabase.class)
@Rule("ACC-02")
class Case18SameAnswerTest {

    private static final int TRIES = 15;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @LocalServerPort
    int port;

    @Autowired
    SignIn signIn;

    @Autowired
    Passwords passwords;

    @Autowired
    JdbcClient jdbc;

    private TestAccounts accounts;

    @BeforeEach
    void people() {
        accounts = new TestAccounts(jdbc, passwords);
        accounts.open("hanako", Role.CITY_STAFF);
        accounts.open("saburo", Role.DESK);
        accounts.disabled("taro");
        accounts.until("jiro", LocalDate.of(2020, 3, 31));
    }

    @Test
    void everyRefusalLooksTheSame() {
        var answers = List.of(
                refused("hanako", "not my password"),
                refused("nobody", TestAccounts.PASSWORD),
                refused("taro", TestAccounts.PASSWORD),
                refused("jiro", TestAccounts.PASSWORD),
                refused("saburo", "x".repeat(100_000)),
                refused("saburo", ""),
                refused("' OR 1=1 --", "x"),
                refused("", ""));
        assertThat(answers).containsOnly(answers.getFirst());
        assertThat(answers.getFirst()).contains("302").contains("/login?failed");
    }

    @Test
    void everyWaitLooksTheSame() {
        for (var name : List.of("hanako", "nobody", "taro", "jiro")) {
            refused(name, "wrong");
            refused(name, "wrong");
            assertThat(refused(name, "wrong")).contains("/login?wait=1");
            assertThat(refused(name, TestAccounts.PASSWORD)).contains("/login?wait=1");
        }
    }

    @Test
    void noRefusalMakesASession() {
        var browser = new Browser(port);
        browser.signIn("nobody", "wrong");
        assertThat(browser.session()).isNull();
    }

    @Test
    void aTryCountsOnce() {
        refused("nobody", "wrong");
        assertThat(jdbc.sql("SELECT failures FROM sign_in_wait")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    /**
     * Within 5 ms, or a twentieth, of processor time in one of three rounds: what else the machine does is no part of it, and
     * the database is asked the same of both.
     */
    @Test
    void unknownAndExistingNamesTakeTheSameTime() {
        for (var number = 0; number < 3 * TRIES; number++) {
            accounts.open("known" + number, Role.CITY_STAFF);
        }
        IntStream.range(0, 10).forEach(number -> time("warm" + number));
        assertThat(IntStream.range(0, 3)).anyMatch(this::takesTheSameTime);
    }

    private boolean takesTheSameTime(int round) {
        var known = new ArrayList<Long>();
        var unknown = new ArrayList<Long>();
        for (var number = round * TRIES; number < (round + 1) * TRIES; number++) {
            known.add(time("known" + number));
            unknown.add(time("other" + number));
        }
        var noise = Math.max(5_000_000, median(known) / 20);
        return Math.abs(median(known) - median(unknown)) <= noise;
    }

    private long time(String name) {
        var start = THREADS.getCurrentThreadCpuTime();
        try {
            signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, "wrong password"));
            throw new AssertionError("nobody has this password");
        } catch (SignIn.Refused refused) {
            return THREADS.getCurrentThreadCpuTime() - start;
        }
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    /** All of the answer but its date. */
    private String refused(String name, String password) {
        var answer = new Browser(port).signIn(name, password);
        var headers = new java.util.TreeMap<>(answer.headers());
        headers.remove("date");
        return answer.status() + " " + headers + " " + answer.body();
    }
}
