package jp.banso.listing.ui;

import java.time.Clock;
import java.time.LocalDate;
import jp.banso.careoffice.CareOfficeQueries;
import jp.banso.listing.DenominatorService;
import jp.banso.listing.ListingChangeQueries;
import jp.banso.listing.ListingChangeService;
import jp.banso.listing.ListingQueries;
import jp.banso.listing.ListingQueueService;
import jp.banso.listing.ListingService;
import jp.banso.listing.ManyChangesService;
import jp.banso.security.CurrentViewer;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.shared.JapanTime;
import jp.banso.shared.ui.DraftStore;
import jp.banso.shared.ui.UnsavedGuard;
import org.springframework.stereotype.Component;

/** What the parts of this room work with. */
@Component
record ListingTools(
        ListingService lists,
        ListingQueueService queue,
        ListingChangeService changes,
        ManyChangesService many,
        ListingChangeQueries proposals,
        DenominatorService denominators,
        ListingQueries queries,
        CareOfficeQueries offices,
        CurrentViewer current,
        DraftStore drafts,
        Clock clock) {

    Viewer viewer() {
        return current.get();
    }

    boolean city() {
        return viewer() instanceof CityStaff;
    }

    boolean administrator() {
        return viewer() instanceof CityStaff person && person.administrator();
    }

    LocalDate today() {
        return JapanTime.today(clock);
    }

    /** Keeps what this person types into the form of that name. */
    UnsavedGuard guard(String form) {
        return new UnsavedGuard(drafts, String.valueOf(viewer().account().value()), "listing." + form);
    }
}
