package jp.banso.photo;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One photograph without its picture: of which visit and whether that has a note, what it shows, whose it is. {@code removed}
 * ones have no picture any more; {@code mayRemove} says whether the viewer may remove it now (PHO-04).
 */
public record PhotoRow(
        long id,
        boolean noted,
        LocalDate visitedOn,
        String description,
        int width,
        int height,
        Instant recordedAt,
        String recorder,
        boolean removed,
        String removedReason,
        boolean mayRemove) {}
