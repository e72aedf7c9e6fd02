package jp.banso.area;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares areas fairly: small bases have no rank by ratio, rates exist with a denominator only (ARE-01, ARE-03 to ARE-05, ARE-08). */
final class AreaRanking {

    /** Below so many before, a ratio says little (ARE-04). */
    static final int SMALL_BASE = 10;

    private AreaRanking() {}

    /** As given, wards summed into their city under the code its tile has; denominators too, where every ward has one. */
    static List<AreaCount> municipalities(List<AreaCount> areas, List<Tile> tiles) {
        var codes = tiles.stream().collect(Collectors.toMap(Tile::name, Tile::code, (first, same) -> first));
        Map<String, AreaCount> summed = new LinkedHashMap<>();
        for (var area : areas) {
            var name = area.city().isEmpty() ? area.name() : area.city();
            var code = area.city().isEmpty() ? area.code() : codes.getOrDefault(name, area.code());
            summed.merge(
                    name,
                    new AreaCount(code, "", name, area.before(), area.after(), area.denominator()),
                    AreaRanking::sum);
        }
        return List.copyOf(summed.values());
    }

    private static AreaCount sum(AreaCount one, AreaCount more) {
        var first = one.denominator();
        var second = more.denominator();
        return new AreaCount(
                one.code(),
                "",
                one.name(),
                one.before() + more.before(),
                one.after() + more.after(),
                first == null || second == null ? null : Integer.valueOf(first + second));
    }

    /** The areas with their ranks, in the order of their codes. */
    static List<AreaRow> ranked(List<AreaCount> areas, StandardRates standard) {
        var rates = new HashMap<String, BigDecimal>();
        areas.forEach(area -> standard.rate(area).ifPresent(rate -> rates.put(area.code(), rate)));
        return areas.stream()
                .sorted(Comparator.comparing(AreaCount::code))
                .map(area -> row(area, areas, rates))
                .toList();
    }

    private static AreaRow row(AreaCount area, List<AreaCount> all, Map<String, BigDecimal> standard) {
        Function<AreaCount, @Nullable BigDecimal> fairRatio = one -> one.before() < SMALL_BASE ? null : exactRatio(one);
        return new AreaRow(
                area.code(),
                area.city(),
                area.name(),
                area.before(),
                area.after(),
                area.before() == 0
                        ? null
                        : BigDecimal.valueOf(area.after())
                                .divide(BigDecimal.valueOf(area.before()), 2, RoundingMode.HALF_UP),
                area.before() < SMALL_BASE,
                area.denominator(),
                rate(area),
                rank(area, all, AreaCount::before),
                rank(area, all, AreaCount::after),
                rank(area, all, one -> one.after() - one.before()),
                rankOrNone(area, all, fairRatio),
                rankOrNone(area, all, AreaRanking::exactRate),
                percent(standard.get(area.code())),
                rankOrNone(area, all, one -> standard.get(one.code())));
    }

    private static @Nullable BigDecimal rate(AreaCount area) {
        var of = area.denominator();
        return of == null
                ? null
                : BigDecimal.valueOf(area.after() * 100L).divide(BigDecimal.valueOf(of), 1, RoundingMode.HALF_UP);
    }

    private static @Nullable BigDecimal percent(@Nullable BigDecimal share) {
        return share == null ? null : share.movePointRight(2).setScale(1, RoundingMode.HALF_UP);
    }

    private static BigDecimal exactRatio(AreaCount area) {
        return BigDecimal.valueOf(area.after()).divide(BigDecimal.valueOf(area.before()), 12, RoundingMode.HALF_UP);
    }

    private static @Nullable BigDecimal exactRate(AreaCount area) {
        var of = area.denominator();
        return of == null
                ? null
                : BigDecimal.valueOf(area.after()).divide(BigDecimal.valueOf(of), 12, RoundingMode.HALF_UP);
    }

    private static int rank(AreaCount area, List<AreaCount> all, Function<AreaCount, Integer> value) {
        var own = value.apply(area);
        return 1 + (int) all.stream().filter(other -> value.apply(other) > own).count();
    }

    private static @Nullable Integer rankOrNone(
            AreaCount area, List<AreaCount> all, Function<AreaCount, @Nullable BigDecimal> value) {
        var own = value.apply(area);
        if (own == null) {
            return null;
        }
        return 1
                + (int) all.stream()
                        .filter(other -> {
                            var theirs = value.apply(other);
                            return theirs != null && theirs.compareTo(own) > 0;
                        })
                        .count();
    }
}
