package jp.banso.visit;

import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.banso.careoffice.CaseScope;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.support.AssignmentId;
import jp.banso.support.VisitTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Visits booked together, cut to what the viewer may know of each of the two (PAI-02). */
@Service
public class PairQueries {

    private static final int MOST = 500;

    private static final String HALF = """
            SELECT t.id, t.vendor_id, o.office_number, o.name, t.state, t.next_visit_on, t.next_visit_minute, h.planned_on,
                h.planned_minute, p.pair_key, EXISTS (SELECT 1 FROM support_visit_note n WHERE n.assignment_id = t.id
                    AND n.recorded_at >= p.booked_at AND n.visited_on >= p.booked_on AND n.withdrawn_at IS NULL) AS held,
                %s AS mine
            FROM visit_pair_half h JOIN visit_pair p ON p.id = h.pair_id
            JOIN support_assignment t ON t.id = h.assignment_id
            JOIN care_office o ON o.id = t.care_office_id WHERE p.id = :pair""";

    private static final String CANDIDATES = """
            SELECT t.id, o.office_number, o.name, f.name AS firm, a.display_name AS visitor, t.next_visit_on,
                t.next_visit_minute
            FROM support_assignment t JOIN care_office o ON o.id = t.care_office_id JOIN vendor f ON f.id = t.vendor_id
            LEFT JOIN account a ON a.id = t.visitor_id
            WHERE t.state = 'ACCEPTED' AND o.operating_status <> 'CLOSED' AND t.id <> :than
                AND (:city OR t.vendor_id = :firm) AND\s""";

    private final JdbcClient jdbc;
    private final CaseScope scope;
    private final VisitPairs pairs;

    PairQueries(JdbcClient jdbc, CaseScope scope, VisitPairs pairs) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.pairs = pairs;
    }

    /** The pair to which this assignment's planned visit belongs; empty for none and, alike, for a case that is not theirs. */
    @RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.VENDOR_LEAD, Names.VENDOR_VISITOR})
    public Optional<PairView> pair(Viewer viewer, AssignmentId assignment) {
        return pairs.open(assignment).flatMap(open -> {
            var mine = scope.of(viewer);
            var halves = jdbc.sql(HALF.formatted("(" + mine.sql() + ")"))
                    .param("pair", open.id())
                    .params(mine.parameters())
                    .query((row, number) -> half(viewer, row))
                    .list();
            var own = halves.stream()
                    .filter(half -> assignment.equals(half.assignment()))
                    .findFirst();
            var partner = halves.stream()
                    .filter(half -> !assignment.equals(half.assignment()))
                    .findFirst();
            return own.flatMap(one -> partner.map(other -> new PairView(open.key(), one, other)));
        });
    }

    /** Offices on which firms are at work, by name: the city's choice is all of them, a lead's the firm's own. */
    @RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.VENDOR_LEAD})
    public List<PairCandidate> candidates(Viewer viewer, AssignmentId than) {
        var mine = scope.of(viewer);
        return jdbc.sql(CANDIDATES + mine.sql() + " ORDER BY o.kana_sort, o.id LIMIT " + MOST)
                .param("than", than.value())
                .param("city", viewer instanceof Viewer.CityStaff)
                .param("firm", firm(viewer))
                .params(mine.parameters())
                .query((row, number) -> new PairCandidate(
                        new AssignmentId(row.getLong("id")),
                        row.getString("office_number"),
                        row.getString("name"),
                        row.getString("firm"),
                        row.getString("visitor") == null ? "" : row.getString("visitor"),
                        time(row, "next_visit")))
                .list();
    }

    private static long firm(Viewer viewer) {
        return viewer instanceof VendorStaff person ? person.vendor().value() : 0;
    }

    private static PairHalf half(Viewer viewer, ResultSet row) throws SQLException {
        var may = row.getBoolean("mine")
                && (viewer instanceof Viewer.CityStaff || row.getLong("vendor_id") == firm(viewer));
        var at = time(row, "next_visit");
        return new PairHalf(
                may ? new AssignmentId(row.getLong("id")) : null,
                may ? row.getString("office_number") : "",
                may ? row.getString("name") : "",
                at,
                state(row, at));
    }

    private static PairState state(ResultSet row, VisitTime at) throws SQLException {
        if (row.getBoolean("held")) {
            return PairState.HELD;
        }
        if (at.on() == null || !"ACCEPTED".equals(row.getString("state"))) {
            return PairState.OFF;
        }
        return at.equals(time(row, "planned")) ? PairState.AGREED : PairState.MOVED;
    }

    private static VisitTime time(ResultSet row, String columns) throws SQLException {
        return VisitTime.stored(
                row.getObject(columns + "_on", LocalDate.class), row.getObject(columns + "_minute", Integer.class));
    }
}
