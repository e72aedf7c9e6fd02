package jp.banso.security;

import java.time.LocalDate;
import java.time.LocalDateTime;
import jp.banso.shared.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Accounts with known passwords. */
final class TestAccounts {

    static final String PASSWORD = "kyou no hirugohan";

    private final JdbcClient jdbc;
    private final String hash;

    TestAccounts(JdbcClient jdbc, Passwords passwords) {
        this.jdbc = jdbc;
        this.hash = passwords.hash(PASSWORD);
    }

    AccountId open(String username, Role role) {
        return open(username, role, true, null, null);
    }

    AccountId disabled(String username) {
        return open(username, Role.CITY_STAFF, false, null, null);
    }

    AccountId until(String username, LocalDate lastDay) {
        return open(username, Role.CITY_STAFF, true, lastDay, null);
    }

    AccountId withOneTimePassword(String username, LocalDateTime endsAt) {
        return open(username, Role.CITY_STAFF, true, null, endsAt);
    }

    private AccountId open(
            String username,
            Role role,
            boolean enabled,
            @Nullable LocalDate lastDay,
            @Nullable LocalDateTime passwordEndsAt) {
        jdbc.sql("""
                        INSERT INTO account (username, display_name, role, password_hash, enabled, expires_on,
                                             must_change_password, password_ends_at, created_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, UTC_TIMESTAMP(6))""")
                .param(username)
                .param("名前 " + username)
                .param(role.name())
                .param(hash)
                .param(enabled)
                .param(lastDay)
                .param(passwordEndsAt != null)
                .param(passwordEndsAt)
                .update();
        return new AccountId(jdbc.sql("SELECT id FROM account WHERE username = ?")
                .param(username)
                .query(Long.class)
                .single());
    }
}
