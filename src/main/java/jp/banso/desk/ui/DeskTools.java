package jp.banso.desk.ui;

import java.time.Clock;
import java.time.LocalDate;
import jp.banso.careoffice.CareOfficeQueries;
import jp.banso.desk.FaqQueries;
import jp.banso.desk.FaqService;
import jp.banso.desk.InquiryCounts;
import jp.banso.desk.InquiryQueries;
import jp.banso.desk.InquiryService;
import jp.banso.desk.KnownAnswers;
import jp.banso.security.CurrentViewer;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.security.Viewer.SupportDesk;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.shared.JapanTime;
import jp.banso.shared.ui.CaseRevision;
import jp.banso.shared.ui.DraftStore;
import jp.banso.shared.ui.InventedMark;
import jp.banso.shared.ui.UnsavedGuard;
import jp.banso.software.SoftwareNames;
import org.springframework.stereotype.Component;

/** What the screens of this room work with. */
@Component
record DeskTools(
        InquiryService service,
        InquiryQueries queries,
        KnownAnswers known,
        FaqService faq,
        FaqQueries questions,
        InquiryCounts counts,
        CareOfficeQueries offices,
        SoftwareNames software,
        InventedMark invented,
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

    boolean firm() {
        return viewer() instanceof VendorStaff;
    }

    /** Whether the person may open the pages of cases; the desk reads the directory alone. */
    boolean seesCases() {
        return !(viewer() instanceof SupportDesk);
    }

    LocalDate today() {
        return JapanTime.today(clock);
    }

    /** Keeps what this person types into the form of that name. */
    UnsavedGuard guard(String form) {
        return new UnsavedGuard(drafts, String.valueOf(viewer().account().value()), "desk." + form);
    }
}
