package jp.banso.council.ui;

import java.time.Clock;
import java.time.LocalDate;
import jp.banso.careoffice.CareOfficeQueries;
import jp.banso.careoffice.CaseQueries;
import jp.banso.council.ConsentService;
import jp.banso.council.CouncilExport;
import jp.banso.council.CouncilQueries;
import jp.banso.council.CouncilService;
import jp.banso.council.CouncilWordService;
import jp.banso.council.MemberEntryService;
import jp.banso.council.MemberQueries;
import jp.banso.council.SightService;
import jp.banso.letter.SenderService;
import jp.banso.security.CurrentViewer;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.security.Viewer.CouncilSecretariat;
import jp.banso.shared.JapanTime;
import jp.banso.shared.ui.CaseRevision;
import jp.banso.shared.ui.DraftStore;
import jp.banso.shared.ui.InventedMark;
import jp.banso.shared.ui.UnsavedGuard;
import org.springframework.stereotype.Component;

/** What the parts of this room work with. */
@Component
record CouncilTools(
        CouncilService service,
        CouncilQueries queries,
        MemberQueries members,
        MemberEntryService entries,
        ConsentService consents,
        CouncilWordService words,
        SightService sights,
        CouncilExport export,
        SenderService senders,
        CareOfficeQueries offices,
        CaseQueries cases,
        CaseRevision revision,
        InventedMark invented,
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

    boolean secretariat() {
        return viewer() instanceof CouncilSecretariat;
    }

    LocalDate today() {
        return JapanTime.today(clock);
    }

    /** Keeps what this person types into the form of that name. */
    UnsavedGuard guard(String form) {
        return new UnsavedGuard(drafts, String.valueOf(viewer().account().value()), "council." + form);
    }
}
