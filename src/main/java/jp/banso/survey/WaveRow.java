package jp.banso.survey;

import java.time.LocalDate;
import jp.banso.shared.SurveyWaveId;
import org.jspecify.annotations.Nullable;

/**
 * One round in the list: how many offices are in its frame and how many of them have answered. With a {@code step} it
 * belongs to a series, asks each office in days of its own, and its frame grows.
 */
public record WaveRow(
        SurveyWaveId id,
        String form,
        String title,
        WaveMoment moment,
        LocalDate opensOn,
        LocalDate closesOn,
        WaveState state,
        int asked,
        int answered,
        @Nullable SeriesStep step) {}
