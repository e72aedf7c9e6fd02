package jp.banso.survey.ui;

import java.time.Clock;
import java.time.LocalDate;
import jp.banso.security.CurrentViewer;
import jp.banso.security.Viewer;
import jp.banso.shared.JapanTime;
import jp.banso.shared.ui.DraftStore;
import jp.banso.shared.ui.InventedMark;
import jp.banso.shared.ui.UnsavedGuard;
import jp.banso.survey.SurveyEntryService;
import jp.banso.survey.SurveyQueries;
import jp.banso.survey.SurveyResults;
import jp.banso.survey.SurveyService;
import org.springframework.stereotype.Component;

/** What the city's screens of this room work with. */
@Component
record SurveyTools(
        SurveyService service,
        SurveyEntryService entry,
        SurveyQueries queries,
        SurveyResults results,
        LinkAddress links,
        CurrentViewer current,
        DraftStore drafts,
        InventedMark invented,
        Clock clock) {

    Viewer viewer() {
        return current.get();
    }

    LocalDate today() {
        return JapanTime.today(clock);
    }

    /** Keeps what this person types into the form of that name. */
    UnsavedGuard guard(String form) {
        return new UnsavedGuard(drafts, String.valueOf(viewer().account().value()), "survey." + form);
    }
}
