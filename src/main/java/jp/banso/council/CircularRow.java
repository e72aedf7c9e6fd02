package jp.banso.council;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A circular: to how many members it went, by which means, and how many have read it. */
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
        int read) {

    public int copies() {
        return mails + letters;
    }
}
