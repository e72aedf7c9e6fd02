package jp.banso.notice.ui;

import jp.banso.notice.MailWishService;
import jp.banso.notice.NoticeQueries;
import jp.banso.notice.NoticeService;
import jp.banso.security.CurrentViewer;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.shared.ui.CaseRevision;
import jp.banso.shared.ui.DraftStore;
import jp.banso.shared.ui.UnsavedGuard;
import org.springframework.stereotype.Component;

/** What the parts of this room work with. */
@Component
record NoticeTools(
        NoticeService service,
        NoticeQueries queries,
        MailWishService mail,
        CaseRevision revision,
        DraftStore drafts,
        CurrentViewer current) {

    Viewer viewer() {
        return current.get();
    }

    /** Keeps what this person types into the form of that name. */
    UnsavedGuard guard(String form) {
        return new UnsavedGuard(drafts, String.valueOf(viewer().account().value()), "notice." + form);
    }

    /** Those who see histories are told of them: the city and firms. */
    static boolean isTold(Viewer viewer) {
        return viewer instanceof CityStaff || viewer instanceof VendorStaff;
    }
}
