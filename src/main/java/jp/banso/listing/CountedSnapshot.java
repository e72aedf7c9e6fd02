package jp.banso.listing;

import java.time.LocalDate;
import java.time.YearMonth;

/** A count without names; of a month that is known only as a month, {@code asOf} becomes its last day. */
public record CountedSnapshot(LocalDate asOf, DatePrecision precision, int count, SnapshotFacts facts) {

    public CountedSnapshot {
        if (precision == DatePrecision.MONTH) {
            asOf = YearMonth.from(asOf).atEndOfMonth();
        }
        if (count < 0 || count > 1_000_000) {
            throw new IllegalArgumentException("a count lies between 0 and a million");
        }
    }
}
