package jp.banso.reception.ui;

import jp.banso.reception.FormSettingService;
import jp.banso.reception.ReceptionDeskService;
import jp.banso.reception.ReceptionQueries;
import jp.banso.security.CurrentViewer;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.shared.ui.CaseRevision;
import jp.banso.shared.ui.DraftStore;
import jp.banso.shared.ui.UnsavedGuard;
import jp.banso.support.panel.SoftwareWords;
import org.springframework.stereotype.Component;

/** What the city's screens of this room work with. */
@Component
record ReceptionTools(
        ReceptionQueries queries,
        ReceptionDeskService desk,
        FormSettingService setting,
        SoftwareWords software,
        CaseRevision revision,
        CurrentViewer current,
        DraftStore drafts) {

    Viewer viewer() {
        return current.get();
    }

    boolean city() {
        return viewer() instanceof CityStaff;
    }

    /** Keeps what this person types into the form of that name. */
    UnsavedGuard guard(String form) {
        return new UnsavedGuard(drafts, String.valueOf(viewer().account().value()), "reception." + form);
    }
}
