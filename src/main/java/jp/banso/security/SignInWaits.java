package jp.banso.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Counts tries for each typed name, whether an account has it or not, in the database. A try is counted before the
 * password is looked at, so many tries at once gain nothing; a right password takes the count back. When the machine's
 * clock was put back, a running wait starts again from the new time and grows no longer than it was.
 */
@Component
class SignInWaits {

    private static final int RACES = 20;

    private final JdbcClient jdbc;
    private final Clock clock;

    SignInWaits(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether this try may look at the password, and how long the name must wait if the try fails or was refused. */
    record Claim(boolean granted, Duration pause) {}

    Claim claim(String name) {
        var key = key(name);
        for (var race = 0; race < RACES; race++) {
            var now = now();
            var known = find(key);
            if (known.isEmpty()) {
                insert(key, now);
                continue;
            }
            var state = known.get();
            if (state.last().isAfter(now)) {
                var wait = Duration.between(state.last(), state.until());
                replace(key, state, new State(state.failures(), now.plus(wait), now));
                continue;
            }
            if (state.until().isAfter(now)) {
                return new Claim(false, Duration.between(now, state.until()));
            }
            var forgotten = state.last().plus(WaitRule.FORGOTTEN_AFTER).isBefore(now);
            var failures = forgotten ? 1 : state.failures() + 1;
            var wait = WaitRule.after(failures);
            if (replace(key, state, new State(failures, now.plus(wait), now))) {
                return new Claim(true, wait);
            }
        }
        return new Claim(false, WaitRule.after(RACES));
    }

    /** A right password, or an administrator's reset: the count is forgotten. */
    void forget(String name) {
        jdbc.sql("DELETE FROM sign_in_wait WHERE name_hash = ?")
                .param(key(name))
                .update();
    }

    /** The name as the audit log may keep it: eight hex digits of its hash. */
    static String trace(String name) {
        return HexFormat.of().formatHex(key(name), 0, 4);
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT10M")
    void sweep() {
        jdbc.sql("DELETE FROM sign_in_wait WHERE last_at < ?")
                .param(now().minus(WaitRule.FORGOTTEN_AFTER.multipliedBy(2)))
                .update();
    }

    private Optional<State> find(byte[] key) {
        return jdbc.sql("SELECT failures, wait_until, last_at FROM sign_in_wait WHERE name_hash = ?")
                .param(key)
                .query((row, number) -> new State(
                        row.getInt(1), row.getObject(2, LocalDateTime.class), row.getObject(3, LocalDateTime.class)))
                .optional();
    }

    private void insert(byte[] key, LocalDateTime now) {
        jdbc.sql("INSERT IGNORE INTO sign_in_wait (name_hash, failures, wait_until, last_at) VALUES (?, 0, ?, ?)")
                .params(key, now, now)
                .update();
    }

    private boolean replace(byte[] key, State old, State next) {
        try {
            return jdbc.sql("""
                            UPDATE sign_in_wait SET failures = ?, wait_until = ?, last_at = ?
                            WHERE name_hash = ? AND failures = ? AND wait_until = ? AND last_at = ?""")
                            .params(next.failures(), next.until(), next.last())
                            .params(key, old.failures(), old.until(), old.last())
                            .update()
                    == 1;
        } catch (TransientDataAccessException | UncategorizedSQLException lostRace) {
            return false;
        }
    }

    private LocalDateTime now() {
        return UtcTimes.now(clock);
    }

    private static byte[] key(String name) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }

    private record State(int failures, LocalDateTime until, LocalDateTime last) {}
}
