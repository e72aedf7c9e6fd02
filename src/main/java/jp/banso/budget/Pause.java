package jp.banso.budget;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why an office is left in peace: what happened on which day (Tokyo), who did it, and the first day on which it may be
 * turned to again, null where its telephone number must be corrected first. {@code who} is empty for the city before a
 * firm. Of another firm's touch a firm learns neither kind nor day nor person (BUD-04).
 */
public record Pause(
        @Nullable TouchKind kind,
        @Nullable LocalDate on,
        String who,
        @Nullable LocalDate freeOn) {}
