package jp.banso.survey;

import java.time.LocalDate;
import jp.banso.shared.SurveyWaveId;
import org.jspecify.annotations.Nullable;

/**
 * A round about to be opened: the form's code (T1, T2), a title of 1 to 100 characters, the first and the last day (Tokyo,
 * both included), what offices are told about their data (1 to 2,000 characters), the round before that an effect is
 * measured against, and the prices of that time.
 */
public record NewWave(
        String form,
        String title,
        WaveMoment moment,
        LocalDate opensOn,
        LocalDate closesOn,
        String privacyNotice,
        @Nullable SurveyWaveId baseline,
        UnitPrices prices) {

    public static final int LONGEST_TITLE = 100;
    public static final int LONGEST_NOTICE = 2000;

    public NewWave {
        title = title.strip();
        privacyNotice = privacyNotice.strip();
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            throw new IllegalArgumentException("a title has 1 to 100 characters");
        }
        if (privacyNotice.isEmpty() || privacyNotice.length() > LONGEST_NOTICE) {
            throw new IllegalArgumentException("a privacy notice has 1 to 2,000 characters");
        }
    }
}
