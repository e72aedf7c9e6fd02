package jp.banso.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jp.banso.shared.AccountId;
import jp.banso.shared.VendorId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads accounts for signing in and for checking those signed in. */
@Component
class AccountStates {

    private static final String COLUMNS = """
            SELECT id, username, display_name, role, vendor_id, enabled, expires_on, session_epoch,
                   must_change_password, password_hash, password_ends_at
            FROM account""";

    private final JdbcClient jdbc;
    private final Clock clock;

    AccountStates(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** An account with its password hash, and until when (UTC, exclusive) a one-time password is good. */
    record Secret(AccountState state, String hash, @Nullable LocalDateTime endsAt) {}

    Optional<Secret> ofName(String username) {
        return jdbc.sql(COLUMNS + " WHERE username = ?")
                .param(username)
                .query((row, number) -> new Secret(
                        state(row),
                        row.getString("password_hash"),
                        row.getObject("password_ends_at", LocalDateTime.class)))
                .optional();
    }

    Optional<AccountState> of(AccountId id) {
        return of(List.of(id)).stream().findFirst();
    }

    List<AccountState> of(Collection<AccountId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(COLUMNS + " WHERE id IN (:ids)")
                .param("ids", ids.stream().map(AccountId::value).toList())
                .query((row, number) -> state(row))
                .list();
    }

    boolean none() {
        return jdbc.sql("SELECT COUNT(*) FROM account").query(Long.class).single() == 0;
    }

    void signedIn(AccountId id) {
        jdbc.sql("UPDATE account SET last_signed_in_at = ? WHERE id = ?")
                .params(UtcTimes.now(clock), id.value())
                .update();
    }

    private static AccountState state(ResultSet row) throws SQLException {
        var vendor = row.getObject("vendor_id", Long.class);
        return new AccountState(
                new AccountId(row.getLong("id")),
                row.getString("username"),
                row.getString("display_name"),
                Role.valueOf(row.getString("role")),
                vendor == null ? null : new VendorId(vendor),
                row.getBoolean("enabled"),
                row.getObject("expires_on", LocalDate.class),
                row.getInt("session_epoch"),
                row.getBoolean("must_change_password"));
    }
}
