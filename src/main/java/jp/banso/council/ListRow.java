package jp.banso.council;

import java.time.Instant;
import java.time.LocalDate;

/** A list of members that was taken in; {@code undoer} is empty unless it was taken back. */
public record ListRow(
        long id,
        LocalDate asOf,
        String fileName,
        int lines,
        int joined,
        int left,
        int unmatched,
        Instant recordedAt,
        String recorder,
        String undoer) {

    public boolean undone() {
        return !undoer.isEmpty();
    }
}
