package jp.banso.survey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * What many offices said, as its middle and quarters (as a spreadsheet's QUARTILE.INC); of fewer than five offices only how
 * many they are (SRV-10).
 */
public record Figures(int n, Optional<Middle> middle) {

    /** Fewer than these are nobody's business outside. */
    public static final int FEWEST = 5;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public record Middle(BigDecimal lower, BigDecimal median, BigDecimal upper) {}

    public static Figures of(List<BigDecimal> values) {
        var sorted = values.stream().sorted().toList();
        return new Figures(
                sorted.size(),
                sorted.size() < FEWEST
                        ? Optional.empty()
                        : Optional.of(new Middle(at(sorted, 1), at(sorted, 2), at(sorted, 3))));
    }

    /** In percent to one decimal, half up; the whole is more than nothing. */
    public static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, 1, RoundingMode.HALF_UP);
    }

    public static BigDecimal percent(int part, int whole) {
        return percent(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    private static BigDecimal at(List<BigDecimal> sorted, int quarter) {
        var place = (sorted.size() - 1) * quarter;
        var below = sorted.get(place / 4);
        var above = sorted.get(Math.min(place / 4 + 1, sorted.size() - 1));
        return above.subtract(below)
                .multiply(BigDecimal.valueOf(place % 4))
                .divide(BigDecimal.valueOf(4), 4, RoundingMode.HALF_UP)
                .add(below)
                .setScale(1, RoundingMode.HALF_UP);
    }
}
