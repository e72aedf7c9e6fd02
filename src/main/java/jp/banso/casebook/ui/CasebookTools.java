package jp.banso.casebook.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.LocalDate;
import jp.banso.careoffice.CareOfficeQueries;
import jp.banso.casebook.CandidateService;
import jp.banso.casebook.CaseMailService;
import jp.banso.casebook.CasebookPhotoService;
import jp.banso.casebook.CasebookPublishingService;
import jp.banso.casebook.CasebookQueries;
import jp.banso.casebook.CasebookService;
import jp.banso.casebook.EditionService;
import jp.banso.casebook.PublicCases;
import jp.banso.casebook.SimilarSuccess;
import jp.banso.casebook.StaffSizeService;
import jp.banso.letter.SenderService;
import jp.banso.photo.PhotoQueries;
import jp.banso.security.CurrentViewer;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.shared.JapanTime;
import jp.banso.shared.ui.CaseRevision;
import jp.banso.shared.ui.DraftStore;
import jp.banso.shared.ui.InventedMark;
import jp.banso.shared.ui.Language;
import jp.banso.shared.ui.UnsavedGuard;
import jp.banso.shared.ui.WholeAddress;
import jp.banso.software.SoftwareNames;
import org.springframework.stereotype.Component;

/** What the parts of this room work with. */
@Component
record CasebookTools(
        CasebookService service,
        CasebookPublishingService publishing,
        CaseMailService mails,
        CasebookPhotoService photos,
        CasebookQueries queries,
        CandidateService candidates,
        EditionService editions,
        PublicCases cases,
        SimilarSuccess similar,
        StaffSizeService sizes,
        PhotoQueries visitPhotos,
        CareOfficeQueries offices,
        SoftwareNames software,
        SenderService senders,
        WholeAddress address,
        CaseRevision revision,
        CurrentViewer current,
        DraftStore drafts,
        InventedMark invented,
        I18NProvider texts,
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

    /** In the language of the page. */
    Say say() {
        return new Say(texts, Language.current());
    }

    /** Keeps what this person types into the form of that name. */
    UnsavedGuard guard(String form) {
        return new UnsavedGuard(drafts, String.valueOf(viewer().account().value()), "casebook." + form);
    }
}
