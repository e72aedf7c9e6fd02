package jp.banso.survey;

import java.time.LocalDate;
import jp.banso.shared.SurveyWaveId;

/** One round in the list: how many offices are in its frame and how many of them have answered. */
public record WaveRow(
        SurveyWaveId id,
        String form,
        String title,
        WaveMoment moment,
        LocalDate opensOn,
        LocalDate closesOn,
        WaveState state,
        int asked,
        int answered) {}
