package jp.banso.script.ui;

import jp.banso.careoffice.CareOfficeQueries;
import jp.banso.script.ScriptQueries;
import jp.banso.script.ScriptService;
import jp.banso.security.CurrentViewer;
import jp.banso.security.Viewer;
import jp.banso.shared.ui.DraftStore;
import jp.banso.shared.ui.UnsavedGuard;
import org.springframework.stereotype.Component;

/** What the parts of this room work with. */
@Component
record ScriptTools(
        ScriptService service,
        ScriptQueries queries,
        CareOfficeQueries offices,
        CurrentViewer current,
        DraftStore drafts) {

    Viewer viewer() {
        return current.get();
    }

    /** Keeps what this person types into the form of that name. */
    UnsavedGuard guard(String form) {
        return new UnsavedGuard(drafts, String.valueOf(viewer().account().value()), "script." + form);
    }
}
