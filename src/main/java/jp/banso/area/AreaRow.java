package jp.banso.area;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An area among the others; equal values share a rank and the next is left out (ARE-03). The ratio is null without a base,
 * its rank also with a small one; rate and rank by it are null without a
 * denominator, and by the standardised one without one of every service.
 */
public record AreaRow(
        String code,
        String city,
        String name,
        int before,
        int after,
        @Nullable BigDecimal ratio,
        boolean smallBase,
        @Nullable Integer denominator,
        @Nullable BigDecimal rate,
        int rankBefore,
        int rankAfter,
        int rankGrowth,
        @Nullable Integer rankRatio,
        @Nullable Integer rankRate,
        @Nullable BigDecimal standard,
        @Nullable Integer rankStandard) {

    public int growth() {
        return after - before;
    }
}
