package jp.banso.notice.ui;

import jp.banso.notice.NoticeQueries;
import jp.banso.notice.NoticeService;
import jp.banso.security.CurrentViewer;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.shared.ui.CaseRevision;
import org.springframework.stereotype.Component;

/** What the parts of this room work with. */
@Component
record NoticeTools(NoticeService service, NoticeQueries queries, CaseRevision revision, CurrentViewer current) {

    Viewer viewer() {
        return current.get();
    }

    /** Those who see histories are told of them: the city and firms. */
    static boolean isTold(Viewer viewer) {
        return viewer instanceof CityStaff || viewer instanceof VendorStaff;
    }
}
