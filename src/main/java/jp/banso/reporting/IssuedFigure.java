package jp.banso.reporting;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import jp.banso.listing.AdoptionRate;

/**
 * A rate that was issued, with the snapshot and the edition of the denominator it was counted of. {@code again} is the same
 * rate counted anew; {@code corrected} when a newer version of the snapshot stands. The purpose {@code EXPORT} is a taken table.
 */
public record IssuedFigure(
        long id,
        long snapshot,
        LocalDate asOf,
        boolean monthOnly,
        boolean corrected,
        AdoptionRate issued,
        AdoptionRate again,
        Denominator denominator,
        String purpose,
        Instant issuedAt,
        String issuer) {

    /** An edition of a named denominator; {@code listed} of its offices are kept as a list, none where it is a mere number. */
    public record Denominator(
            long version,
            String name,
            int edition,
            int value,
            LocalDate asOf,
            String definition,
            String source,
            int listed) {}

    /** What the same count would be on another denominator. */
    public record Otherwise(Denominator denominator, BigDecimal percent) {}

    public boolean same() {
        return issued.equals(again);
    }
}
