package jp.banso.survey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one office saves a month and a year (SRV-09): before less after, below nothing where it takes longer now. What an
 * office did not say on either side counts as nothing saved.
 */
public record Saving(BigDecimal before, BigDecimal after, long yenPerMonth, long yenPerYear) {

    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);
    private static final int MONTHS = 12;

    static Saving between(Effort before, Effort after, UnitPrices prices) {
        var timeInSixtieths =
                before.minutes().subtract(after.minutes()).multiply(BigDecimal.valueOf(prices.hourlyWage()));
        var things = cost(before.sheets(), after.sheets(), prices.sheet())
                .add(cost(before.faxes(), after.faxes(), prices.fax()))
                .add(cost(before.letters(), after.letters(), prices.post()));
        var sixtieths = timeInSixtieths.add(things.multiply(MINUTES));
        var year = sixtieths.multiply(BigDecimal.valueOf(MONTHS)).divide(MINUTES, 0, RoundingMode.HALF_UP);
        return new Saving(
                before.minutes(),
                after.minutes(),
                sixtieths.divide(MINUTES, 0, RoundingMode.HALF_UP).longValueExact(),
                year.longValueExact() - prices.yearlyFee());
    }

    private static BigDecimal cost(@Nullable BigDecimal before, @Nullable BigDecimal after, int yen) {
        return before == null || after == null
                ? BigDecimal.ZERO
                : before.subtract(after).multiply(BigDecimal.valueOf(yen));
    }

    public BigDecimal minutes() {
        return before.subtract(after);
    }

    /** In percent of the time before; none where nothing was spent before. */
    public Optional<BigDecimal> rate() {
        return before.signum() > 0 ? Optional.of(Figures.percent(minutes(), before)) : Optional.empty();
    }
}
