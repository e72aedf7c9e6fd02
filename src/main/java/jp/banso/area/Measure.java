package jp.banso.area;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** By what areas are ordered. */
public enum Measure {
    AFTER,
    BEFORE,
    GROWTH,
    RATIO,
    RATE,
    STANDARD;

    /** Null where the area has none of it. */
    public @Nullable BigDecimal value(AreaRow row) {
        return switch (this) {
            case AFTER -> BigDecimal.valueOf(row.after());
            case BEFORE -> BigDecimal.valueOf(row.before());
            case GROWTH -> BigDecimal.valueOf(row.growth());
            case RATIO -> row.ratio();
            case RATE -> row.rate();
            case STANDARD -> row.standard();
        };
    }

    /** Null where the area is not ranked by it. */
    public @Nullable Integer rank(AreaRow row) {
        return switch (this) {
            case AFTER -> row.rankAfter();
            case BEFORE -> row.rankBefore();
            case GROWTH -> row.rankGrowth();
            case RATIO -> row.rankRatio();
            case RATE -> row.rankRate();
            case STANDARD -> row.rankStandard();
        };
    }

    /** First by rank, equal ranks by code; what has no rank comes last, by code (ARE-03). */
    public List<AreaRow> ordered(List<AreaRow> rows) {
        return rows.stream()
                .sorted(Comparator.comparing(this::rank, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(AreaRow::code))
                .toList();
    }
}
