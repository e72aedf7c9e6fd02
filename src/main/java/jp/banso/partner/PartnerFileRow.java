package jp.banso.partner;

import java.time.Instant;

/** A file of links that was taken in; {@code undoer} is empty unless it was taken back. */
public record PartnerFileRow(
        long id,
        String fileName,
        int lines,
        int refused,
        int added,
        Instant recordedAt,
        String recorder,
        String undoer) {

    public boolean undone() {
        return !undoer.isEmpty();
    }
}
