package jp.banso.survey;

import java.time.LocalDate;
import java.util.Map;

/** What an office is asked, by whom it is read, and what it has answered so far (question code → answer as kept). */
public record AnswerSheet(
        SurveyForm form,
        WaveMoment moment,
        String title,
        String officeName,
        LocalDate closesOn,
        String privacyNotice,
        Map<String, String> answers) {

    public AnswerSheet {
        answers = Map.copyOf(answers);
    }
}
