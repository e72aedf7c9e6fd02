package jp.banso.witness.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.LocalDate;
import jp.banso.listing.ListingQueries;
import jp.banso.security.CurrentViewer;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.shared.JapanTime;
import jp.banso.shared.ui.CaseRevision;
import jp.banso.shared.ui.DraftStore;
import jp.banso.shared.ui.UnsavedGuard;
import jp.banso.witness.RenewalQueries;
import jp.banso.witness.WitnessDecision;
import jp.banso.witness.WitnessLimitService;
import jp.banso.witness.WitnessQueries;
import jp.banso.witness.WitnessService;
import org.springframework.stereotype.Component;

/** What the parts of this room work with. */
@Component
record WitnessTools(
        WitnessService service,
        WitnessQueries queries,
        RenewalQueries renewals,
        WitnessLimitService limits,
        ListingQueries listing,
        CaseRevision revision,
        CurrentViewer current,
        DraftStore drafts,
        Clock clock) {

    Viewer viewer() {
        return current.get();
    }

    boolean administrator() {
        return viewer() instanceof CityStaff person && person.administrator();
    }

    LocalDate today() {
        return JapanTime.today(clock);
    }

    /** Keeps what this person types into the form of that name. */
    UnsavedGuard guard(String form) {
        return new UnsavedGuard(drafts, String.valueOf(viewer().account().value()), "witness." + form);
    }

    static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    static String why(WitnessDecision decision) {
        return decision instanceof WitnessDecision.Stays stays ? text("witness.stays." + stays.reason()) : "";
    }
}
