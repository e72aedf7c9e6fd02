package jp.banso.survey;

import jp.banso.shared.SurveyWaveId;
import org.jspecify.annotations.Nullable;

/**
 * One round by itself; {@code version} belongs to the next change of its last day. {@code letterWords}: what its letters
 * begin with, empty until somebody wrote it. {@code leftOut}: answers that were taken out by hand (SRV-25).
 */
public record WaveCard(
        WaveRow row,
        long version,
        SurveyForm form,
        String privacyNotice,
        @Nullable SurveyWaveId baseline,
        String baselineTitle,
        UnitPrices prices,
        int linked,
        int begun,
        boolean anonymous,
        String letterWords,
        int leftOut) {

    /** Whether sheets come in whole, so that nothing of one is kept before. */
    public boolean isWhole() {
        return anonymous || form.personal();
    }
}
