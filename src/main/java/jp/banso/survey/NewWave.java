package jp.banso.survey;

import java.time.LocalDate;
import jp.banso.shared.SurveyWaveId;
import org.jspecify.annotations.Nullable;

/**
 * A round about to be opened: the form's code (T1, T2), a title of 1 to 100 characters, the first and the last day (Tokyo,
 * both included), what offices are told about their data (1 to 2,000 characters), the round before that an effect is
 * measured against, the prices of that time, and whether answers are to belong to nobody (SRV-19).
 */
public record NewWave(
        String form,
        String title,
        WaveMoment moment,
        LocalDate opensOn,
        LocalDate closesOn,
        String privacyNotice,
        @Nullable SurveyWaveId baseline,
        UnitPrices prices,
        boolean anonymous) {

    public static final int LONGEST_TITLE = 100;
    public static final int LONGEST_NOTICE = 2000;

    /** A round that keeps whose answers they are. */
    public NewWave(
            String form,
            String title,
            WaveMoment moment,
            LocalDate opensOn,
            LocalDate closesOn,
            String privacyNotice,
            @Nullable SurveyWaveId baseline,
            UnitPrices prices) {
        this(form, title, moment, opensOn, closesOn, privacyNotice, baseline, prices, false);
    }

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
