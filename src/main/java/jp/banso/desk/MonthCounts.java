package jp.banso.desk;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Inquiries by the month they came in: a line for each value of each dimension, its counts in the order of {@code months}.
 * {@code medianDays} is of those answered, and null with fewer than eight.
 */
public record MonthCounts(
        List<YearMonth> months,
        List<Line> lines,
        int answered,
        @Nullable BigDecimal medianDays) {

    /** Fewer say nothing of how long it takes. */
    public static final int FEWEST = 8;

    /** By what is counted. */
    public enum Dimension {
        CATEGORY,
        CHANNEL,
        SOFTWARE,
        ERROR_CODE
    }

    /** {@code value} is an enum's name, or what was written down. */
    public record Line(Dimension dimension, String value, List<Integer> counts) {

        public int total() {
            return counts.stream().mapToInt(Integer::intValue).sum();
        }
    }

    public List<Line> of(Dimension dimension) {
        return lines.stream().filter(line -> line.dimension() == dimension).toList();
    }

    /** What came in each month. */
    public List<Integer> totals() {
        var of = of(Dimension.CHANNEL);
        return months.stream()
                .map(month -> of.stream()
                        .mapToInt(line -> line.counts().get(months.indexOf(month)))
                        .sum())
                .toList();
    }
}
