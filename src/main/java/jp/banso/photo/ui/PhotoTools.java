package jp.banso.photo.ui;

import java.time.Clock;
import java.time.LocalDate;
import jp.banso.photo.PhotoQueries;
import jp.banso.photo.PhotoService;
import jp.banso.security.CurrentViewer;
import jp.banso.security.Viewer;
import jp.banso.shared.JapanTime;
import jp.banso.shared.ui.CaseRevision;
import jp.banso.shared.ui.DraftStore;
import jp.banso.shared.ui.UnsavedGuard;
import jp.banso.support.SupportQueries;
import org.springframework.stereotype.Component;

/** What the parts of this room work with. */
@Component
record PhotoTools(
        PhotoQueries photos,
        PhotoService service,
        SupportQueries support,
        CaseRevision revision,
        CurrentViewer current,
        DraftStore drafts,
        Clock clock) {

    Viewer viewer() {
        return current.get();
    }

    LocalDate today() {
        return JapanTime.today(clock);
    }

    /** Keeps what this person types into the form of that name. */
    UnsavedGuard guard(String form) {
        return new UnsavedGuard(drafts, String.valueOf(viewer().account().value()), "photo." + form);
    }
}
