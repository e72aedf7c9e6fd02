package jp.banso.listing;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** So many of so many, never one without the other (LST-07); the per cent is rounded half up to one decimal. */
public record AdoptionRate(int count, int denominator) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public AdoptionRate {
        if (denominator <= 0 || count < 0) {
            throw new IllegalArgumentException("a rate is a count of a positive denominator");
        }
    }

    public BigDecimal percent() {
        return BigDecimal.valueOf(count)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(denominator), 1, RoundingMode.HALF_UP);
    }
}
