package jp.banso.area;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Two dated counts of every area, and where the municipalities stand in the picture; null where nothing is known by service. */
public record Comparison(
        long id,
        ComparisonFacts facts,
        String fileName,
        String recorder,
        Instant recordedAt,
        List<AreaRow> areas,
        List<AreaRow> municipalities,
        List<Tile> tiles,
        @Nullable Structure structure) {

    /** One's own municipality, where it is named and counted. */
    public Optional<AreaRow> own() {
        return municipalities.stream()
                .filter(row -> row.name().equals(facts.own()))
                .findFirst();
    }

    /** Municipalities that have no standardised rate for want of a denominator. */
    public List<String> withoutStandard() {
        return municipalities.stream()
                .filter(row -> row.standard() == null)
                .map(AreaRow::name)
                .toList();
    }

    /** Before and after of all but one's own municipality. */
    public int[] others() {
        var rest = municipalities.stream()
                .filter(row -> !row.name().equals(facts.own()))
                .toList();
        return new int[] {
            rest.stream().mapToInt(AreaRow::before).sum(),
            rest.stream().mapToInt(AreaRow::after).sum()
        };
    }

    /** How many have the same value and with it the same rank, itself included. */
    public static long tied(Measure by, AreaRow row, List<AreaRow> all) {
        var rank = by.rank(row);
        return rank == null
                ? 0
                : all.stream().filter(other -> rank.equals(by.rank(other))).count();
    }
}
