package jp.banso.council;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A circular: to how many members it went, by which means, and how many have read it; {@code toPrint}: letters not read
 * yet, {@code printed}: how many of those were printed, so that their links end when they are printed anew.
 */
public record CircularRow(
        long id,
        String title,
        String body,
        String section,
        Instant sentAt,
        String sender,
        @Nullable LocalDate remindedOn,
        int mails,
        int letters,
        int read,
        int toPrint,
        int printed) {

    /** Letters to be read that nobody printed yet. */
    public int unprinted() {
        return toPrint - printed;
    }

    public int copies() {
        return mails + letters;
    }
}
