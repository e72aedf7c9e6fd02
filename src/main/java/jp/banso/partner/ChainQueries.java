package jp.banso.partner;

import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.banso.careoffice.CaseScope;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Whose joining would connect most, how well that order would have done, and how much of the network is live. */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
public class ChainQueries {

    /** So many of the order's first are looked at in the back-test. */
    public static final int TOP = 50;

    private static final String LAST = """
            (SELECT MAX(l.contacted_on) FROM contact_record l WHERE l.care_office_id = o.id AND l.state = 'STANDING')""";

    private static final String NEXT = """
            SELECT o.id, o.office_number, o.name, c.score, c.live_now, c.waiting, c.nearest, %s last_on
            FROM (%s) c JOIN care_office o ON o.id = c.care_office_id
            WHERE o.operating_status <> 'CLOSED' AND o.disposition = 'TARGET' AND %s AND %s
            ORDER BY ROUND(c.score, 6) DESC, COALESCE(last_on, '1900-01-01'), o.office_number LIMIT :limit""";

    private static final String BACK = """
            SELECT COUNT(*), COALESCE(SUM(t.joined), 0), COALESCE(SUM(t.place <= :top), 0),
                COALESCE(SUM(t.joined AND t.place <= :top), 0)
            FROM (SELECT %s joined, ROW_NUMBER() OVER (ORDER BY ROUND(COALESCE(c.score, 0), 6) DESC, o.office_number) place
                FROM care_office o LEFT JOIN (%s) c ON c.care_office_id = o.id
                WHERE o.operating_status <> 'CLOSED' AND NOT %s AND %s) t""";

    private static final String LISTS = """
            SELECT s.id, s.as_of FROM adoption_snapshot s WHERE s.extent = 'LIST'
                AND NOT EXISTS (SELECT 1 FROM adoption_snapshot n WHERE n.replaces_id = s.id)
            ORDER BY s.as_of DESC, s.id DESC LIMIT 2""";

    private static final String HANDLING = """
            SELECT o.office_number, o.name, COUNT(*) known, SUM(q.listing <> 'LISTED') fax,
                SUBSTRING_INDEX(GROUP_CONCAT(
                    IF(q.listing <> 'LISTED', CONCAT(COALESCE(live.n, 0), '\\n', q.office_number, '\\n', q.name), NULL)
                    ORDER BY live.n DESC, q.office_number SEPARATOR '\\f'), '\\f', 1) wanted
            FROM (%s) e JOIN care_office o ON o.id = e.a AND o.listing = 'LISTED' AND o.operating_status <> 'CLOSED'
            JOIN care_office q ON q.id = e.b AND q.operating_status <> 'CLOSED'
            LEFT JOIN (SELECT f.a, COUNT(*) n FROM (%s) f
                JOIN care_office q ON q.id = f.b AND q.operating_status <> 'CLOSED' AND q.listing = 'LISTED'
                GROUP BY f.a) live ON live.a = q.id
            WHERE %s
            GROUP BY o.id
            ORDER BY COUNT(*) < :least, SUM(q.listing <> 'LISTED') / COUNT(*) DESC, COUNT(*) DESC, o.office_number
            LIMIT :limit OFFSET :skip""";

    private final JdbcClient jdbc;
    private final CaseScope scope;
    private final ChainWeightBook weights;

    ChainQueries(JdbcClient jdbc, CaseScope scope, ChainWeightBook weights) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.weights = weights;
    }

    /** What holds now. */
    public ChainWeights weights(Viewer viewer) {
        return weights.present();
    }

    /** Pursued offices that have not adopted, best first: ties by the longest without contact, then by number. */
    public List<NextOffice> next(Viewer viewer, int limit) {
        return next(viewer, "1 = 1", Map.of(), Math.clamp(limit, 1, 500));
    }

    /** The same of these offices alone. */
    public Map<CareOfficeId, NextOffice> of(Viewer viewer, Collection<CareOfficeId> offices) {
        var found = new HashMap<CareOfficeId, NextOffice>();
        if (!offices.isEmpty()) {
            var ids = offices.stream().map(CareOfficeId::value).toList();
            next(viewer, "o.id IN (:offices)", Map.of("offices", ids), ids.size())
                    .forEach(one -> found.put(one.id(), one));
        }
        return found;
    }

    private List<NextOffice> next(Viewer viewer, String which, Map<String, Object> parameters, int limit) {
        var mine = scope.withPartners(viewer);
        return jdbc.sql(NEXT.formatted(LAST, ChainSql.scores(ChainSql.NOW), which, mine.sql()))
                .params(weights.parameters())
                .params(parameters)
                .params(mine.parameters())
                .param("limit", limit)
                .query((row, number) -> office(row))
                .list();
    }

    /** Compares the order before the newest list with who is on it; empty while there are not two lists. */
    public Optional<BackTest> backTest(Viewer viewer) {
        record Named(long id, LocalDate asOf) {}
        var lists = jdbc.sql(LISTS)
                .query((row, number) -> new Named(row.getLong(1), row.getObject(2, LocalDate.class)))
                .list();
        if (lists.size() < 2) {
            return Optional.empty();
        }
        var mine = scope.withPartners(viewer);
        var then = ChainSql.THEN.formatted("o");
        return jdbc.sql(BACK.formatted(then.replace(":then", ":now"), ChainSql.scores(ChainSql.THEN), then, mine.sql()))
                .params(weights.parameters())
                .params(mine.parameters())
                .param("then", lists.get(1).id())
                .param("now", lists.get(0).id())
                .param("top", TOP)
                .query((row, number) -> new BackTest(
                        lists.get(1).asOf(),
                        lists.get(0).asOf(),
                        row.getInt(1),
                        row.getInt(2),
                        row.getInt(3),
                        row.getInt(4)))
                .optional();
    }

    /** How many of the city's known links are live. */
    public LiveLinks live(Viewer viewer) {
        return jdbc.sql("""
                        SELECT COUNT(*), COALESCE(SUM(a.listing = 'LISTED' AND b.listing = 'LISTED'), 0),
                            COALESCE(SUM((a.listing = 'LISTED') <> (b.listing = 'LISTED')), 0)
                        FROM partner_link p JOIN care_office a ON a.id = p.office_a_id
                        JOIN care_office b ON b.id = p.office_b_id
                        WHERE p.standing AND a.operating_status <> 'CLOSED' AND b.operating_status <> 'CLOSED'""")
                .query((row, number) -> new LiveLinks(row.getInt(1), row.getInt(2), row.getInt(3)))
                .single();
    }

    /** Adopted offices with known partners: those most of whose partners are on fax first, those with too few links last. */
    public List<DoubleHandling> doubleHandling(Viewer viewer, int skip, int limit) {
        var mine = scope.withPartners(viewer);
        return jdbc.sql(HANDLING.formatted(ChainSql.EDGES, ChainSql.EDGES, mine.sql()))
                .params(mine.parameters())
                .param("least", DoubleHandling.LEAST)
                .param("limit", Math.clamp(limit, 1, 500))
                .param("skip", Math.max(0, skip))
                .query((row, number) -> handling(row))
                .list();
    }

    private static DoubleHandling handling(ResultSet row) throws SQLException {
        var wanted = row.getString("wanted");
        var parts = wanted == null ? new String[] {"0", "", ""} : wanted.split("\n", 3);
        return new DoubleHandling(
                row.getString("office_number"),
                row.getString("name"),
                row.getInt("known"),
                row.getInt("fax"),
                parts[2],
                parts[1],
                Integer.parseInt(parts[0]));
    }

    private static NextOffice office(ResultSet row) throws SQLException {
        var nearest = row.getString("nearest");
        var parts = nearest == null ? new String[] {"0", ""} : nearest.split("\n", 2);
        return new NextOffice(
                new CareOfficeId(row.getLong("id")),
                row.getString("office_number"),
                row.getString("name"),
                BigDecimal.valueOf(row.getDouble("score")).setScale(2, RoundingMode.HALF_UP),
                row.getInt("live_now"),
                row.getInt("waiting"),
                parts[1],
                Integer.parseInt(parts[0]),
                row.getObject("last_on", LocalDate.class));
    }
}
