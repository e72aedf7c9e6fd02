package jp.banso.readiness.ui;

import java.time.Clock;
import java.time.LocalDate;
import jp.banso.readiness.ReadinessQueries;
import jp.banso.readiness.ReadinessService;
import jp.banso.security.CurrentViewer;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.shared.JapanTime;
import jp.banso.shared.ui.CaseRevision;
import jp.banso.shared.ui.DraftStore;
import jp.banso.shared.ui.UnsavedGuard;
import jp.banso.support.panel.SoftwareWords;
import org.springframework.stereotype.Component;

/** What the parts of this room work with. */
@Component
record ReadinessTools(
        ReadinessQueries queries,
        ReadinessService service,
        SoftwareWords software,
        CaseRevision revision,
        CurrentViewer current,
        DraftStore drafts,
        Clock clock) {

    Viewer viewer() {
        return current.get();
    }

    boolean city() {
        return viewer() instanceof CityStaff;
    }

    LocalDate today() {
        return JapanTime.today(clock);
    }

    /** Keeps what this person types into the form of that name. */
    UnsavedGuard guard(String form) {
        return new UnsavedGuard(drafts, String.valueOf(viewer().account().value()), "readiness." + form);
    }
}
