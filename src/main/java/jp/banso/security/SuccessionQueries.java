package jp.banso.security;

import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.shared.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Whose tasks somebody may hand over, and to whom (HND-01): the city's people their own, an administrator those of everybody
 * of the city, a firm's lead those of everybody of the firm; always within the city or the firm.
 */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.VENDOR_LEAD})
public class SuccessionQueries {

    private static final String PEOPLE = """
            SELECT id, display_name, role, enabled AND (expires_on IS NULL OR expires_on >= :today) AS active FROM account
            WHERE (:firm = 0 AND role IN ('CITY_ADMIN', 'CITY_STAFF') OR :firm <> 0 AND vendor_id = :firm)""";

    private final JdbcClient jdbc;
    private final Clock clock;

    SuccessionQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whose tasks the viewer may hand over, themselves first, also of people who may not sign in any more. */
    public List<Colleague> leavers(Viewer viewer) {
        var all = viewer instanceof CityStaff clerk && clerk.administrator()
                || viewer instanceof VendorStaff person && person.lead();
        return people(viewer, " AND (:all OR id = :me) ORDER BY id <> :me, display_name, id", all);
    }

    /** Who can take over from this person: everybody else of the same side who may sign in today. */
    public List<Colleague> successors(Viewer viewer, AccountId leaver) {
        return people(viewer, " ORDER BY display_name, id", true).stream()
                .filter(one -> one.active() && !one.id().equals(leaver))
                .toList();
    }

    /** The person whose tasks the viewer may hand over; {@link NotAllowed} for anybody else's. */
    public Colleague leaver(Viewer viewer, AccountId leaver) {
        return found(leavers(viewer), leaver).orElseThrow(NotAllowed::new);
    }

    /** Refuses with {@link NotAllowed} unless the viewer may hand this person's tasks to each of these. */
    public void require(Viewer viewer, AccountId leaver, Collection<AccountId> successors) {
        leaver(viewer, leaver);
        var may = successors(viewer, leaver);
        if (!successors.stream().allMatch(one -> found(may, one).isPresent())) {
            throw new NotAllowed();
        }
    }

    private static Optional<Colleague> found(List<Colleague> people, AccountId id) {
        return people.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private List<Colleague> people(Viewer viewer, String rest, boolean all) {
        return jdbc.sql(PEOPLE + rest)
                .param("today", UtcTimes.today(clock))
                .param(
                        "firm",
                        viewer instanceof VendorStaff person ? person.vendor().value() : 0)
                .param("me", viewer.account().value())
                .param("all", all)
                .query((row, number) -> colleague(row))
                .list();
    }

    private static Colleague colleague(ResultSet row) throws SQLException {
        return new Colleague(
                new AccountId(row.getLong("id")),
                row.getString("display_name"),
                Role.valueOf(row.getString("role")),
                row.getBoolean("active"));
    }
}
