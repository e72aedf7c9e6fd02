package jp.banso.reporting;

import java.time.Clock;
import java.util.Map;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.shared.JapanTime;
import jp.banso.support.ApplicationRow.Waiting;
import jp.banso.support.SupportWorkQueries;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits beside the offices' own plans: for the city applications and questions of the public list, for a firm offers and visits. */
@Component
class ErrandCounts {

    private final SupportWorkQueries support;
    private final JdbcClient jdbc;
    private final Clock clock;

    ErrandCounts(SupportWorkQueries support, JdbcClient jdbc, Clock clock) {
        this.support = support;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Map<Errand, Integer> of(Viewer viewer) {
        return viewer instanceof CityStaff ? ofTheCity(viewer) : ofAFirm(viewer);
    }

    private Map<Errand, Integer> ofTheCity(Viewer viewer) {
        var waiting = support.waiting(viewer);
        return Map.of(
                Errand.UNASSIGNED,
                waiting.getOrDefault(Waiting.UNASSIGNED, 0),
                Errand.RETURNED,
                waiting.getOrDefault(Waiting.RETURNED, 0),
                Errand.OFFERED,
                waiting.getOrDefault(Waiting.OFFERED, 0),
                Errand.UNMATCHED,
                count("""
                        SELECT COUNT(*) FROM snapshot_office e WHERE e.standing = 'OPEN'
                            AND NOT EXISTS (SELECT 1 FROM adoption_snapshot n WHERE n.replaces_id = e.snapshot_id)"""),
                Errand.MISSING,
                count("SELECT COUNT(*) FROM listing_question WHERE state = 'OPEN'"));
    }

    private Map<Errand, Integer> ofAFirm(Viewer viewer) {
        var work = support.myWork(viewer, JapanTime.today(clock));
        return Map.of(
                Errand.OFFERS, work.offers(), Errand.VISITS_OVERDUE, work.overdue(), Errand.VISITS_TODAY, work.today());
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }
}
