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
        String recorder,
        @Nullable Earlier before) {

    /** The standing snapshot of the same system's latest day before; figures of two systems are never compared. */
    public record Earlier(LocalDate asOf, int offices) {}

    SnapshotRow after(@Nullable Earlier earlier) {
        return new SnapshotRow(
                id,
                asOf,
                precision,
                source,
                series,
                extent,
                edition,
                replaces,
                replacedBy,
                offices,
                rows,
                waiting,
                note,
                fileName,
                checksum,
                recordedAt,
                recorder,
                earlier);
    }

    public boolean stands() {
        return replacedBy == null;
    }
}
