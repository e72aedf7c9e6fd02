package jp.banso.bench;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.banso.listing.ListingQueries;
import jp.banso.reporting.StandingQueries;
import jp.banso.security.Viewer;
import jp.banso.shared.JapanTime;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All figures of the dashboard at once, with two years of snapshots; plain are the same counts without names for them. */
record DashboardFigures(StandingQueries standings, ListingQueries listing, JdbcClient jdbc) {

    private static final int RUNS = 15;
    private static final int SNAPSHOTS = 24;

    /** What a visitor's own cases are; everything for the city. */
    private static final String VISITOR = """
            EXISTS (SELECT 1 FROM case_grant g WHERE g.care_office_id = o.id AND g.holder_kind = 'VENDOR'
                AND g.holder_id = 1 AND g.visitor_id = 2 AND g.starts_on <= :today
                AND (g.ends_on IS NULL OR g.ends_on > :today))""";

    void snapshots() {
        for (var month = 0; month < SNAPSHOTS; month++) {
            jdbc.sql("""
                            INSERT INTO adoption_snapshot (as_of, date_precision, source, series, extent, edition,
                                office_count, row_count, note, file_name, checksum, recorded_at, recorded_by,
                                recorder_name)
                            VALUES (?, 'DAY', 'WAM_NET', 'OLD_SYSTEM', 'COUNT', 1, ?, ?, '', '', '', UTC_TIMESTAMP(6), 1,
                                'bench')""")
                    .params(LocalDate.of(2024, 10, 1).plusMonths(month), 100 * month, 100 * month)
                    .update();
        }
    }

    List<Figure> of(Viewer administrator, Viewer visitor) {
        var figures = new ArrayList<Figure>();
        figures.add(Figure.of(
                "dashboard with 24 snapshots",
                "admin",
                RUNS,
                round -> standings.standing(administrator).funnel().offices()
                        + standings.due(administrator).due()
                        + listing.course(administrator).points().size(),
                round -> plain("1 = 1", true)));
        figures.add(Figure.of(
                "dashboard",
                "visitor",
                RUNS,
                round -> standings.standing(visitor).funnel().offices()
                        + standings.due(visitor).due(),
                round -> plain(VISITOR, false)));
        return figures;
    }

    private int plain(String scope, boolean course) {
        var today = JapanTime.today(Clock.systemUTC());
        var rows = 0;
        for (var sql : List.of("""
                SELECT o.stage, o.council_member, COUNT(*), SUM(o.listing = 'LISTED'), SUM(o.stale_on <= :today)
                FROM care_office o WHERE o.operating_status <> 'CLOSED' AND SCOPE GROUP BY o.stage, o.council_member""", """
                SELECT d.service_code, COUNT(DISTINCT o.id) FROM care_office o
                JOIN service_designation d ON d.care_office_id = o.id
                WHERE o.operating_status <> 'CLOSED' AND d.ended_on IS NULL AND :today IS NOT NULL AND SCOPE
                GROUP BY d.service_code""", """
                SELECT SUM(o.stale_on <= :today), SUM(o.next_action_on <= :today) FROM care_office o
                WHERE (o.stale_on <= :today OR o.next_action_on <= :today) AND SCOPE""")) {
            rows += jdbc.sql(sql.replace("SCOPE", scope))
                    .params(Map.of("today", today))
                    .query((row, number) -> row.getString(1))
                    .list()
                    .size();
        }
        return rows
                + (course
                        ? jdbc.sql("SELECT as_of, office_count FROM adoption_snapshot ORDER BY as_of")
                                .query((row, number) -> row.getInt(2))
                                .list()
                                .size()
                        : 0);
    }
}
