package jp.banso.shell;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import jp.banso.security.CurrentViewer;
import jp.banso.shared.ui.DraftStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the unfinished texts of whoever is signed in, each under that person's account alone. */
@Component
class KeptDrafts implements DraftStore {

    private final JdbcClient jdbc;
    private final CurrentViewer viewer;
    private final Clock clock;

    KeptDrafts(JdbcClient jdbc, CurrentViewer viewer, Clock clock) {
        this.jdbc = jdbc;
        this.viewer = viewer;
        this.clock = clock;
    }

    @Override
    public Optional<String> load(String key) {
        return jdbc.sql("SELECT text FROM draft WHERE account_id = ? AND draft_key = ?")
                .params(account(), key)
                .query(String.class)
                .optional();
    }

    @Override
    public void save(String key, String text) {
        jdbc.sql("""
                        INSERT INTO draft (account_id, draft_key, text, saved_at) VALUES (:account, :key, :text, :now)
                        ON DUPLICATE KEY UPDATE text = :text, saved_at = :now""")
                .param("account", account())
                .param("key", key)
                .param("text", text)
                .param("now", LocalDateTime.ofInstant(Instant.now(clock), ZoneOffset.UTC))
                .update();
    }

    @Override
    public void discard(String key) {
        jdbc.sql("DELETE FROM draft WHERE account_id = ? AND draft_key = ?")
                .params(account(), key)
                .update();
    }

    private long account() {
        return viewer.get().account().value();
    }
}
