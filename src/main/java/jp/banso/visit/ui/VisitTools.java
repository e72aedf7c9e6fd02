package jp.banso.visit.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import jp.banso.careoffice.panel.OfficeLine;
import jp.banso.security.CurrentViewer;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.shared.JapanTime;
import jp.banso.shared.ui.CaseRevision;
import jp.banso.shared.ui.DraftStore;
import jp.banso.shared.ui.UnsavedGuard;
import jp.banso.support.SupportQueries;
import jp.banso.support.panel.VisitDesk;
import jp.banso.support.panel.VisitThumb;
import jp.banso.visit.PairQueries;
import jp.banso.visit.PairService;
import jp.banso.visit.VisitPlanService;
import jp.banso.visit.VisitQueries;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the parts of this room work with. */
@Component
record VisitTools(
        VisitQueries queries,
        VisitPlanService plans,
        PairService pairing,
        PairQueries pairs,
        SupportQueries support,
        VisitDesk desk,
        ObjectProvider<VisitThumb> thumbs,
        MapLink map,
        List<OfficeLine> lines,
        CaseRevision revision,
        CurrentViewer current,
        DraftStore drafts,
        Clock clock) {

    Viewer viewer() {
        return current.get();
    }

    /** What other rooms put at the visits that are drawn now. */
    List<VisitThumb.Maker> makers() {
        return thumbs.stream()
                .sorted(Comparator.comparingInt(VisitThumb::order))
                .map(VisitThumb::begin)
                .toList();
    }

    boolean lead() {
        return viewer() instanceof VendorStaff person && person.lead();
    }

    /** Whether this person books visits together. */
    boolean books() {
        return lead() || viewer() instanceof CityStaff;
    }

    LocalDate today() {
        return JapanTime.today(clock);
    }

    /** Keeps what this person types into the form of that name. */
    UnsavedGuard guard(String form) {
        return new UnsavedGuard(drafts, String.valueOf(viewer().account().value()), "visit." + form);
    }
}
