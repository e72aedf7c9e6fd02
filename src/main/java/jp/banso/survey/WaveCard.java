package jp.banso.survey;

import jp.banso.shared.SurveyWaveId;
import org.jspecify.annotations.Nullable;

/** One round by itself; {@code version} belongs to the next change of its last day. */
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
        boolean anonymous) {

    /** Whether sheets come in whole through links alone, so that the city cannot type or bring them. */
    public boolean isWhole() {
        return anonymous || form.personal();
    }
}
