package jp.banso.careoffice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The answer to a wish to move a case on axis A. Only {@link Moved} changed anything. */
public sealed interface StageDecision {

    /** The case moved; {@code event} is what a correction would point to. */
    record Moved(AdoptionStage from, AdoptionStage to, long event) implements StageDecision {}

    /** Nothing changed; the reason is a text key under {@code careoffice.stays.}. */
    record Stays(AdoptionStage at, String reason) implements StageDecision {}

    /** A jump leaves stages out and wants a second yes. */
    record NeedsConfirmation(AdoptionStage from, AdoptionStage to) implements StageDecision {}

    /** Somebody else moved the case since the screen was drawn: what was seen, what is true now, who and since when. */
    record MovedMeanwhile(
            AdoptionStage seen,
            AdoptionStage now,
            String by,
            @Nullable LocalDate since) implements StageDecision {}
}
