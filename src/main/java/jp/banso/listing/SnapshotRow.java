package jp.banso.listing;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A snapshot as its list shows it; {@code replacedBy} names the correction that stands in its place. */
public record SnapshotRow(
        long id,
        LocalDate asOf,
        DatePrecision precision,
        SnapshotSource source,
        Series series,
        Extent extent,
        int edition,
        @Nullable Long replaces,
        @Nullable Long replacedBy,
        int offices,
        int rows,
        int waiting,
        String note,
        String fileName,
        String checksum,
        Instant recordedAt,
        String recorder) {

    public boolean stands() {
        return replacedBy == null;
    }
}
