package jp.banso.bench;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.banso.reporting.DashboardQueries;
import jp.banso.reporting.FigureFilter;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.shared.JapanTime;
import jp.banso.shared.ServiceCategory;
import jp.banso.shared.ServiceTypes;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The page of figures under one viewer, beside the same counts as plain aggregates over the tables. */
final class DashboardFigures {

    private static final int SNAPSHOTS = 24;
    private static final int RUNS = 30;

    private final DashboardQueries dashboards;
    private final JdbcClient jdbc;
    private final Viewer viewer;
    private final String role;
    private final String scope;
    private final LocalDate today = JapanTime.today(Clock.systemUTC());

    DashboardFigures(DashboardQueries dashboards, JdbcClient jdbc, Viewer viewer, String role, String scope) {
        this.dashboards = dashboards;
        this.jdbc = jdbc;
        this.viewer = viewer;
        this.role = role;
        this.scope = scope;
    }

    /** Two years of monthly counts and a denominator. */
    static void course(JdbcClient jdbc) {
        for (var month = 0; month < SNAPSHOTS; month++) {
            jdbc.sql("""
                            INSERT INTO adoption_snapshot (as_of, date_precision, source, series, extent, edition,
                                office_count, recorded_at, recorded_by, recorder_name)
                            VALUES (?, 'DAY', 'WAM_NET', 'OLD_SYSTEM', 'COUNT', 1, ?, NOW(6), 1, 'bench')""")
                    .params(LocalDate.of(2024, 11, 1).plusMonths(month), 1000 + 500 * month)
                    .update();
        }
        jdbc.sql("INSERT INTO denominator (id, name) VALUES (1, 'bench')").update();
        jdbc.sql("""
                        INSERT INTO denominator_version (denominator_id, edition, value, as_of, definition, source,
                            recorded_at, recorded_by, recorder_name)
                        VALUES (1, 1, 130000, '2026-10-01', 'bench', 'bench', NOW(6), 1, 'bench')""").update();
    }

    List<Figure> all() {
        var figures = new ArrayList<Figure>();
        figures.add(Figure.of("dashboard", role, RUNS, round -> told(FigureFilter.none()), round -> plain("1 = 1")));
        if (viewer instanceof CityStaff) {
            figures.add(Figure.of(
                    "dashboard, one category",
                    role,
                    RUNS,
                    round -> told(new FigureFilter(ServiceCategory.HOME, null)),
                    round -> plain(offering(ServiceCategory.HOME))));
        }
        return figures;
    }

    void explain(Plans plans) {
        plans.of("dashboard, " + role, () -> told(FigureFilter.none()));
    }

    private int told(FigureFilter filter) {
        return dashboards.dashboard(viewer, filter).offices();
    }

    /** One aggregate for stages and work, one for categories over the designations themselves, one for the course. */
    private int plain(String condition) {
        var open = "o.operating_status <> 'CLOSED' AND " + scope + " AND " + condition;
        var rows = rows("""
                SELECT o.council_member, o.stage, COUNT(*), SUM(o.listing = 'LISTED'), SUM(o.stale_on <= :today),
                    SUM(o.next_action_on < :today), SUM(o.next_action_on = :today),
                    SUM(o.next_action_on BETWEEN :today + INTERVAL 1 DAY AND :today + INTERVAL 7 DAY)
                FROM care_office o WHERE %s GROUP BY o.council_member, o.stage""".formatted(open));
        var category = new StringBuilder("CASE");
        for (var one : ServiceCategory.values()) {
            category.append(" WHEN d.service_code IN (")
                    .append(codes(one))
                    .append(") THEN ")
                    .append(one.ordinal());
        }
        return rows
                + rows("""
                        SELECT %s END kind, COUNT(DISTINCT o.id), COUNT(DISTINCT IF(o.stage >= 6, o.id, NULL)),
                            COUNT(DISTINCT IF(o.listing = 'LISTED', o.id, NULL))
                        FROM care_office o JOIN service_designation d ON d.care_office_id = o.id AND d.ended_on IS NULL
                        WHERE %s AND :today = :today GROUP BY kind""".formatted(category, open))
                + rows("SELECT as_of, office_count FROM adoption_snapshot WHERE :today = :today ORDER BY as_of");
    }

    private int rows(String sql) {
        return jdbc.sql(sql)
                .param("today", today)
                .query((row, number) -> row.getString(1))
                .list()
                .size();
    }

    private static String offering(ServiceCategory category) {
        return "EXISTS (SELECT 1 FROM service_designation x WHERE x.care_office_id = o.id AND x.ended_on IS NULL"
                + " AND x.service_code IN (" + codes(category) + "))";
    }

    private static String codes(ServiceCategory category) {
        return "'" + String.join("','", ServiceTypes.codesOf(category)) + "'";
    }
}
