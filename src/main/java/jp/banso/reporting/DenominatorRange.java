package jp.banso.reporting;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.banso.listing.AdoptionRate;

/** The denominators from {@code least} to {@code most} on which a count is printed as one rate. */
public record DenominatorRange(int least, int most) {

    private static final int MOST = 1_000_000;

    /** Which denominators make this count this per cent (one decimal, half up); empty where none does. */
    public static Optional<DenominatorRange> of(int count, BigDecimal percent) {
        if (count <= 0 || percent.signum() <= 0) {
            return Optional.empty();
        }
        var middle = (int) Math.min(MOST, count * 100.0 / percent.doubleValue());
        var around = IntStream.rangeClosed(Math.max(1, middle / 2), Math.min(MOST, middle * 2 + 1))
                .filter(of -> new AdoptionRate(count, of).percent().compareTo(percent) == 0)
                .summaryStatistics();
        return around.getCount() == 0
                ? Optional.empty()
                : Optional.of(new DenominatorRange(around.getMin(), around.getMax()));
    }
}
