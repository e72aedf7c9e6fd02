package jp.banso.reporting;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.CaseScope;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.Observer;
import jp.banso.shared.JapanTime;
import jp.banso.shared.ServiceCategory;
import jp.banso.shared.ServiceTypes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * How far the city, or a firm's own part of it, has come: numbers only. City staff and viewers count every office; a firm's
 * people count the cases they see (RPT-01).
 */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.VENDOR_LEAD, Names.VENDOR_VISITOR, Names.VIEWER})
public class StandingQueries {

    private static final int SOON_DAYS = 7;

    /** Which category a designation belongs to, by its place among the constants. */
    private static final String CATEGORY = Arrays.stream(ServiceCategory.values())
            .map(category -> "WHEN d.service_code IN (" + codes(category) + ") THEN " + category.ordinal())
            .collect(Collectors.joining(" ", "CASE ", " END"));

    private final JdbcClient jdbc;
    private final CaseScope scope;
    private final Clock clock;

    StandingQueries(JdbcClient jdbc, CaseScope scope, Clock clock) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.clock = clock;
    }

    /** The figures of this moment, from two queries whatever the number of offices. */
    public Standing standing(Viewer viewer) {
        var counted = counted(viewer);
        var byStage = new EnumMap<AdoptionStage, Share>(AdoptionStage.class);
        var stalled = new EnumMap<AdoptionStage, Integer>(AdoptionStage.class);
        var shares = new Share[] {Share.NONE, Share.NONE};
        jdbc.sql("""
                        SELECT o.stage, o.council_member, COUNT(*), SUM(o.listing = 'LISTED'),
                            COALESCE(SUM(o.stale_on <= :today), 0)
                        FROM care_office o WHERE o.operating_status <> 'CLOSED' AND SCOPE
                        GROUP BY o.stage, o.council_member""".replace("SCOPE", counted.sql()))
                .param("today", JapanTime.today(clock))
                .params(counted.parameters())
                .query(row -> {
                    var stage = AdoptionStage.values()[row.getInt(1)];
                    var offices = row.getInt(3);
                    var share = new Share(offices, stage.isBefore(AdoptionStage.SET_UP) ? 0 : offices, row.getInt(4));
                    byStage.merge(stage, share, Share::and);
                    stalled.merge(stage, row.getInt(5), Integer::sum);
                    var side = row.getBoolean(2) ? 0 : 1;
                    shares[side] = shares[side].and(share);
                });
        return new Standing(Funnel.of(byStage, stalled), byCategory(counted), shares[0], shares[1]);
    }

    /** Whoever reads totals alone counts what everybody counts; all others count what they see. */
    private CaseScope.Condition counted(Viewer viewer) {
        return viewer instanceof Observer ? new CaseScope.Condition("1 = 1", Map.of()) : scope.of(viewer);
    }

    private Map<ServiceCategory, Share> byCategory(CaseScope.Condition counted) {
        var shares = new EnumMap<ServiceCategory, Share>(ServiceCategory.class);
        jdbc.sql("""
                        SELECT c.category, COUNT(*), SUM(c.stage >= :setUp), SUM(c.listing = 'LISTED')
                        FROM (SELECT DISTINCT o.id, o.stage, o.listing, CATEGORY AS category
                            FROM care_office o JOIN service_designation d ON d.care_office_id = o.id
                            WHERE o.operating_status <> 'CLOSED' AND d.ended_on IS NULL AND SCOPE) c
                        WHERE c.category IS NOT NULL GROUP BY c.category ORDER BY c.category""".replace("CATEGORY", CATEGORY).replace("SCOPE", counted.sql()))
                .param("setUp", AdoptionStage.SET_UP.ordinal())
                .params(counted.parameters())
                .query(row -> {
                    shares.put(
                            ServiceCategory.values()[row.getInt(1)],
                            new Share(row.getInt(2), row.getInt(3), row.getInt(4)));
                });
        return shares;
    }

    /** What waits among the cases this viewer sees, counted as the office list counts it, closed offices included. */
    @RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.VENDOR_LEAD, Names.VENDOR_VISITOR})
    public DueWork due(Viewer viewer) {
        var mine = scope.of(viewer);
        var today = JapanTime.today(clock);
        return jdbc.sql("""
                        SELECT COALESCE(SUM(o.stale_on <= :today), 0), COALESCE(SUM(o.next_action_on < :today), 0),
                            COALESCE(SUM(o.next_action_on = :today), 0),
                            COALESCE(SUM(o.next_action_on > :today AND o.next_action_on <= :soon), 0)
                        FROM care_office o
                        WHERE (o.stale_on <= :today OR o.next_action_on <= :soon) AND SCOPE""".replace("SCOPE", mine.sql()))
                .param("today", today)
                .param("soon", today.plusDays(SOON_DAYS))
                .params(mine.parameters())
                .query((row, number) -> new DueWork(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4)))
                .single();
    }

    private static String codes(ServiceCategory category) {
        return ServiceTypes.all().stream()
                .filter(type -> type.category() == category)
                .map(type -> "'" + type.code() + "'")
                .collect(Collectors.joining(","));
    }
}
