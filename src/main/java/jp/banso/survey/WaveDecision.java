package jp.banso.survey;

import java.time.LocalDate;
import java.util.List;
import jp.banso.shared.SurveyWaveId;

/** The answer to an act on a round. */
public sealed interface WaveDecision {

    /** With the number of offices in the frame. */
    record Done(SurveyWaveId wave, int offices) implements WaveDecision {}

    /** Why not, as the end of a text key: days-order, form-unknown, anonymous-personal, baseline, frame-empty, day-past, not-open. */
    record Refused(String reasonKey) implements WaveDecision {}

    /** Numbers in the list that no office has. */
    record NumbersUnknown(List<String> numbers) implements WaveDecision {}

    /** Somebody else changed the last day meanwhile. */
    record Conflict(LocalDate wanted, LocalDate current) implements WaveDecision {}
}
