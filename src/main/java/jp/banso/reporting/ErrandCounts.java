package jp.banso.reporting;

import java.time.Clock;
import java.util.Map;
import jp.banso.listing.ListingQueries;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.shared.JapanTime;
import jp.banso.support.ApplicationRow.Waiting;
import jp.banso.support.SupportWorkQueries;
import org.springframework.stereotype.Component;

/** What waits beside the offices' own plans: for the city applications and questions of the public list, for a firm offers and visits. */
@Component
class ErrandCounts {

    private final SupportWorkQueries support;
    private final ListingQueries listing;
    private final Clock clock;

    ErrandCounts(SupportWorkQueries support, ListingQueries listing, Clock clock) {
        this.support = support;
        this.listing = listing;
        this.clock = clock;
    }

    Map<Errand, Integer> of(Viewer viewer) {
        return viewer instanceof CityStaff ? ofTheCity(viewer) : ofAFirm(viewer);
    }

    private Map<Errand, Integer> ofTheCity(Viewer viewer) {
        var waiting = support.waiting(viewer);
        var questions = listing.open(viewer);
        return Map.of(
                Errand.UNASSIGNED,
                waiting.getOrDefault(Waiting.UNASSIGNED, 0),
                Errand.RETURNED,
                waiting.getOrDefault(Waiting.RETURNED, 0),
                Errand.OFFERED,
                waiting.getOrDefault(Waiting.OFFERED, 0),
                Errand.UNMATCHED,
                questions.unmatched(),
                Errand.MISSING,
                questions.missing());
    }

    private Map<Errand, Integer> ofAFirm(Viewer viewer) {
        var work = support.myWork(viewer, JapanTime.today(clock));
        return Map.of(
                Errand.OFFERS, work.offers(), Errand.VISITS_OVERDUE, work.overdue(), Errand.VISITS_TODAY, work.today());
    }
}
