package jp.banso.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
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

/** Existing, unknown, disabled and expired names get one and the same answer, after the same work. */
@ServedTest
@ExtendWith(CleanDatabase.class)
@Rule("ACC-02")
class Case18SameAnswerTest {

    private static final long ONE_HASH = 19_456 * 1024;
    private static final ThreadMXBean THREADS = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);

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
     * One Argon2 hash and the same questions to the database for each: told by the memory the thread takes, which the 19 MiB
     * of a hash make unmistakable and which neither the machine's speed nor its other work changes.
     */
    @Test
    void unknownAndExistingNamesTakeTheSameWork() {
        List.of("hanako", "taro", "jiro", "warm").forEach(this::work);
        var works =
                Stream.of("saburo", "nobody", "taro", "jiro").map(this::work).toList();
        assertThat(works).allMatch(bytes -> bytes > ONE_HASH && bytes < 2 * ONE_HASH);
        assertThat(Collections.max(works) - Collections.min(works)).isLessThan(ONE_HASH / 20);
    }

    private long work(String name) {
        var before = THREADS.getCurrentThreadAllocatedBytes();
        try {
            signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, "wrong password"));
            throw new AssertionError("nobody has this password");
        } catch (SignIn.Refused refused) {
            return THREADS.getCurrentThreadAllocatedBytes() - before;
        }
    }

    /** All of the answer but its date. */
    private String refused(String name, String password) {
        var answer = new Browser(port).signIn(name, password);
        var headers = new java.util.TreeMap<>(answer.headers());
        headers.remove("date");
        return answer.status() + " " + headers + " " + answer.body();
    }
}
