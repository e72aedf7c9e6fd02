package jp.banso.security;

import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.banso.shared.AccountId;
import jp.banso.shared.VendorId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Reads accounts: all of them for the city's administrators, one's own sessions for everybody. */
@Service
public class AccountQueries {

    private static final String FROM = " FROM account a LEFT JOIN vendor v ON v.id = a.vendor_id ";
    private static final String WHERE = """
            WHERE (:text = '' OR a.username LIKE :pattern ESCAPE '|' OR a.display_name LIKE :pattern ESCAPE '|')
              AND (:role = '' OR a.role = :role)
              AND (:standing = ''
                   OR (:standing = 'DISABLED' AND NOT a.enabled)
                   OR (:standing = 'EXPIRED' AND a.enabled AND a.expires_on < :today)
                   OR (:standing = 'ACTIVE' AND a.enabled AND (a.expires_on IS NULL OR a.expires_on >= :today)))
            """;

    private final JdbcClient jdbc;
    private final SignedInSessions sessions;
    private final SessionViewer viewers;
    private final Clock clock;

    AccountQueries(JdbcClient jdbc, SignedInSessions sessions, SessionViewer viewers, Clock clock) {
        this.jdbc = jdbc;
        this.sessions = sessions;
        this.viewers = viewers;
        this.clock = clock;
    }

    /** One page of the list; sort properties are names of {@link AccountSort}. */
    @RolesAllowed(Role.Names.CITY_ADMIN)
    public List<AccountRow> rows(Viewer viewer, AccountFilter filter, Pageable page) {
        return jdbc.sql("SELECT a.id, a.username, a.display_name, a.role, a.enabled, a.expires_on, a.last_signed_in_at,"
                        + " v.name AS vendor_name" + FROM + WHERE + " ORDER BY " + AccountSort.orderBy(page.getSort())
                        + " LIMIT :limit OFFSET :offset")
                .params(params(filter))
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query((row, number) -> row(row))
                .list();
    }

    @RolesAllowed(Role.Names.CITY_ADMIN)
    public int count(Viewer viewer, AccountFilter filter) {
        return jdbc.sql("SELECT COUNT(*)" + FROM + WHERE)
                .params(params(filter))
                .query(Integer.class)
                .single();
    }

    @RolesAllowed(Role.Names.CITY_ADMIN)
    public Optional<AccountCard> card(Viewer viewer, AccountId account) {
        return card(account);
    }

    /** Where the person is signed in now, latest first. */
    @RolesAllowed({
        Role.Names.CITY_ADMIN,
        Role.Names.CITY_STAFF,
        Role.Names.LIAISON,
        Role.Names.VENDOR_LEAD,
        Role.Names.VENDOR_VISITOR,
        Role.Names.DESK,
        Role.Names.VIEWER
    })
    public List<OwnSession> ownSessions(Viewer viewer) {
        return sessions.of(viewer.account(), viewers.signIn().orElse(new UUID(0, 0)));
    }

    Optional<AccountCard> card(AccountId account) {
        return jdbc.sql("SELECT a.*, v.name AS vendor_name" + FROM + "WHERE a.id = :id")
                .param("id", account.value())
                .query((row, number) -> readCard(row))
                .optional();
    }

    private AccountCard readCard(ResultSet row) throws SQLException {
        var id = new AccountId(row.getLong("id"));
        var vendor = row.getObject("vendor_id", Long.class);
        return new AccountCard(
                id,
                row.getLong("version"),
                row.getString("username"),
                new AccountProfile(
                        row.getString("display_name"),
                        Role.valueOf(row.getString("role")),
                        vendor == null ? null : new VendorId(vendor),
                        row.getObject("expires_on", LocalDate.class)),
                row.getString("vendor_name"),
                row.getBoolean("enabled"),
                standing(row.getBoolean("enabled"), row.getObject("expires_on", LocalDate.class)),
                row.getBoolean("must_change_password"),
                UtcTimes.asInstant(row.getObject("created_at", LocalDateTime.class)),
                instant(row, "last_signed_in_at"),
                sessions.of(id, new UUID(0, 0)).size());
    }

    private AccountRow row(ResultSet row) throws SQLException {
        var lastDay = row.getObject("expires_on", LocalDate.class);
        return new AccountRow(
                new AccountId(row.getLong("id")),
                row.getString("username"),
                row.getString("display_name"),
                Role.valueOf(row.getString("role")),
                row.getString("vendor_name"),
                standing(row.getBoolean("enabled"), lastDay),
                lastDay,
                instant(row, "last_signed_in_at"));
    }

    private AccountStanding standing(boolean enabled, @Nullable LocalDate lastDay) {
        if (!enabled) {
            return AccountStanding.DISABLED;
        }
        var over = lastDay != null && UtcTimes.today(clock).isAfter(lastDay);
        return over ? AccountStanding.EXPIRED : AccountStanding.ACTIVE;
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, LocalDateTime.class);
        return at == null ? null : UtcTimes.asInstant(at);
    }

    private Map<String, Object> params(AccountFilter filter) {
        var params = new HashMap<String, Object>();
        params.put("text", filter.text());
        params.put("pattern", "%" + filter.text().replaceAll("([|%_])", "|$1") + "%");
        params.put("role", filter.role() == null ? "" : filter.role().name());
        params.put(
                "standing", filter.standing() == null ? "" : filter.standing().name());
        params.put("today", UtcTimes.today(clock));
        return params;
    }
}
