package jp.banso.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an account has chosen for its own screens, by name; outlives the session and follows the person to other desks. */
@Component
public class Preferences {

    private final JdbcClient jdbc;
    private final Clock clock;

    Preferences(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What was kept last under this name (at most 80 characters). */
    public Optional<String> find(AccountId account, String name) {
        return jdbc.sql("SELECT value FROM preference WHERE account_id = ? AND name = ?")
                .param(account.value())
                .param(name)
                .query(String.class)
                .optional();
    }

    /** Keeps the value in place of an earlier one; blank forgets it. */
    public void keep(AccountId account, String name, String value) {
        if (value.isBlank()) {
            jdbc.sql("DELETE FROM preference WHERE account_id = ? AND name = ?")
                    .params(account.value(), name)
                    .update();
            return;
        }
        jdbc.sql("""
                        INSERT INTO preference (account_id, name, value, saved_at) VALUES (:account, :name, :value, :now)
                        ON DUPLICATE KEY UPDATE value = :value, saved_at = :now""")
                .param("account", account.value())
                .param("name", name)
                .param("value", value)
                .param("now", LocalDateTime.ofInstant(Instant.now(clock), ZoneOffset.UTC))
                .update();
    }
}
