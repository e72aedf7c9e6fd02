package jp.banso.survey;

import java.time.Instant;
import java.time.LocalDate;
import jp.banso.shared.SurveyWaveId;
import org.jspecify.annotations.Nullable;

/** A round an office was asked in: when its link was made and when it answered, never what. */
public record CaseSurvey(
        SurveyWaveId wave,
        String title,
        WaveMoment moment,
        LocalDate opensOn,
        LocalDate closesOn,
        WaveState state,
        @Nullable Instant linkedAt,
        @Nullable LocalDate answeredOn,
        @Nullable AnswerChannel channel,
        boolean anonymous,
        boolean personal) {}
