package jp.banso.casebook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import jp.banso.shared.ServiceCategory;
import org.jspecify.annotations.Nullable;

/**
 * What at least five offices gained a month, in minutes: the middle one, and between which two the middle half lies. Of one
 * category and size where these are given; {@code measured}: against a round before, else against what offices remembered.
 */
public record Effect(
        @Nullable ServiceCategory category,
        @Nullable StaffSize size,
        int n,
        BigDecimal median,
        BigDecimal lower,
        BigDecimal upper,
        boolean measured,
        String round,
        LocalDate roundOn) {

    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);

    /** Minutes as hours to one decimal, half up. */
    public static BigDecimal hours(BigDecimal minutes) {
        return minutes.divide(SIXTY, 1, RoundingMode.HALF_UP);
    }
}
