package jp.banso.survey.ui;

import java.time.Clock;
import java.time.LocalDate;
import jp.banso.letter.SenderService;
import jp.banso.security.CurrentViewer;
import jp.banso.security.Viewer;
import jp.banso.shared.JapanTime;
import jp.banso.shared.ui.DraftStore;
import jp.banso.shared.ui.InventedMark;
import jp.banso.shared.ui.UnsavedGuard;
import jp.banso.shared.ui.WholeAddress;
import jp.banso.survey.AnswerFileService;
import jp.banso.survey.CouncilAskService;
import jp.banso.survey.LeavingService;
import jp.banso.survey.QuestionnaireQueries;
import jp.banso.survey.QuestionnaireService;
import jp.banso.survey.SeriesService;
import jp.banso.survey.ShareService;
import jp.banso.survey.SurveyEntryService;
import jp.banso.survey.SurveyMailService;
import jp.banso.survey.SurveyQueries;
import jp.banso.survey.SurveyResults;
import jp.banso.survey.SurveyService;
import jp.banso.survey.WordService;
import org.springframework.stereotype.Component;

/** What the city's screens of this room work with. */
@Component
record SurveyTools(
        SurveyService service,
        SurveyEntryService entry,
        SurveyQueries queries,
        SurveyResults results,
        WordService words,
        SeriesService series,
        SurveyMailService mails,
        AnswerFileService files,
        ShareService shares,
        QuestionnaireQueries questionnaires,
        QuestionnaireService builder,
        WholeAddress address,
        SenderService senders,
        LeavingService leaving,
        CouncilAskService council,
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
