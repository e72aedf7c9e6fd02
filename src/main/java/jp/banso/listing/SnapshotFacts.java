package jp.banso.listing;

import org.jspecify.annotations.Nullable;

/** What is told about a snapshot beside its content; {@code replaces} names the one it corrects. Note ≤ 500 characters. */
public record SnapshotFacts(
        SnapshotSource source,
        Series series,
        String note,
        @Nullable Long replaces) {

    public SnapshotFacts {
        note = note.strip();
        if (note.length() > 500) {
            throw new IllegalArgumentException("a note has at most 500 characters");
        }
    }

    /** The ordinary case: a list taken from the public site of the system in use. */
    public static SnapshotFacts ofThePublicList() {
        return new SnapshotFacts(SnapshotSource.WAM_NET, Series.OLD_SYSTEM, "", null);
    }
}
