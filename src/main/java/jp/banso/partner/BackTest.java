package jp.banso.partner;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * How the order would have done (PRT-08): of {@code candidates} that had not adopted on {@code from}, {@code adopters} had on
 * {@code until}, and {@code hits} of them stood among the first {@code top} of the order as it was on {@code from}.
 */
public record BackTest(LocalDate from, LocalDate until, int candidates, int adopters, int top, int hits) {

    private static final double CERTAIN = 0.05;

    /** How many of the first a random order holds on average. */
    public BigDecimal expected() {
        return candidates == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf((long) adopters * top)
                        .divide(BigDecimal.valueOf(candidates), 1, RoundingMode.HALF_UP);
    }

    /** How likely a random order holds at least as many. */
    public double chance() {
        var chance = 0.0;
        for (var k = hits; k <= Math.min(top, adopters); k++) {
            if (top - k <= candidates - adopters) {
                chance += Math.exp(
                        choose(adopters, k) + choose(candidates - adopters, top - k) - choose(candidates, top));
            }
        }
        return Math.min(1, chance);
    }

    /** Whether it beat a random order by more than luck explains. */
    public boolean better() {
        return adopters > 0 && chance() <= CERTAIN;
    }

    /** The logarithm of "n over k". */
    private static double choose(int n, int k) {
        var sum = 0.0;
        for (var i = 1; i <= k; i++) {
            sum += Math.log(n - k + i) - Math.log(i);
        }
        return sum;
    }
}
