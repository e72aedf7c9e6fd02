package jp.banso.survey;

import java.time.LocalDate;
import java.util.Map;

/**
 * What an office is asked, by whom it is read, and what it has answered so far (question code → answer as kept). Of an
 * {@code anonymous} one nothing is kept before it is handed in (SRV-19).
 */
public record AnswerSheet(
        SurveyForm form,
        WaveMoment moment,
        String title,
        String officeName,
        LocalDate closesOn,
        String privacyNotice,
        Map<String, String> answers,
        boolean anonymous) {

    public AnswerSheet {
        answers = Map.copyOf(answers);
    }

    /** Whether it is handed in at once, and nothing of it is kept before. */
    public boolean isWhole() {
        return anonymous || form.personal();
    }
}
