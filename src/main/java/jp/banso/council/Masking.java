package jp.banso.council;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What may be told of a table to somebody who may not learn of a few offices (CNC-06): no figure below five, none included,
 * and none that would give such a figure away by subtraction, even to one who knows how many offices each row has. Between
 * two tellings no figure moves by fewer than five, and what was held back stays so while it has hardly moved (CNC-10). This
 * is the only place where figures are held back: screens, charts, files and reports all show what it answered.
 */
final class Masking {

    static final int FEW = 5;

    private final Crosstab table;
    private final @Nullable Earlier earlier;
    private final int rows;
    private final int columns;
    private final Hidden hidden;

    /** What was told last, and the figures it was made from. */
    record Earlier(Crosstab counted, ToldTable told) {}

    private Masking(Crosstab table, @Nullable Earlier earlier) {
        this.table = table;
        this.earlier = earlier;
        rows = table.rows().size();
        columns = table.columns().size();
        var counts = new int[rows][columns];
        each((row, column) -> counts[row][column] = table.at(row, column));
        hidden = new Hidden(counts);
    }

    /** Nothing is told of the offices in {@code silent} rows but how many they are. */
    static ToldTable told(Crosstab table, @Nullable Earlier earlier, Set<String> silent) {
        return told(
                table, earlier, (row, column) -> silent.contains(table.rows().get(row)));
    }

    /** Figures that are held back for another reason than their size. */
    interface Held {
        boolean at(int row, int column);
    }

    static ToldTable told(Crosstab table, @Nullable Earlier earlier, Held held) {
        var masking = new Masking(table, earlier);
        masking.each((row, column) -> {
            if (held.at(row, column)) {
                masking.hidden.hide(row, column);
            }
        });
        return masking.told();
    }

    private interface Place {
        void at(int row, int column);
    }

    private void each(Place place) {
        for (var row = 0; row < rows; row++) {
            for (var column = 0; column < columns; column++) {
                place.at(row, column);
            }
        }
    }

    private ToldTable told() {
        var all = IntStream.range(0, columns).anyMatch(this::smallColumn);
        each((row, column) -> {
            if (all || table.at(row, column) < FEW || stillHidden(row, column)) {
                hidden.hide(row, column);
            }
        });
        while (widen() || protect()) {
            // one more figure is held back each time, so this ends
        }
        var whole = all || everythingHidden() && !bounded();
        return new ToldTable(
                table.rows(),
                table.columns(),
                IntStream.range(0, rows)
                        .mapToObj(row -> figures(
                                columns,
                                column -> hidden.holds(row, column)
                                        ? null
                                        : steady(table.at(row, column), before(row, column))))
                        .toList(),
                rowTotals(),
                figures(columns, column -> whole ? null : steady(table.columnTotal(column), columnBefore(column))),
                table.total() < FEW
                        ? null
                        : steady(
                                table.total(),
                                earlier == null ? null : earlier.told().total()));
    }

    private interface Figure {
        @Nullable
        Integer at(int place);
    }

    private static List<@Nullable Integer> figures(int count, Figure figure) {
        var figures = new ArrayList<@Nullable Integer>();
        for (var place = 0; place < count; place++) {
            figures.add(figure.at(place));
        }
        return figures;
    }

    /** A line in which held-back figures add up to few, or a single one is alone, gives it away. */
    private boolean widen() {
        for (var row = 0; row < rows; row++) {
            if (line(row, true)) {
                return true;
            }
        }
        for (var column = 0; column < columns; column++) {
            if (line(column, false)) {
                return true;
            }
        }
        return false;
    }

    private boolean line(int line, boolean isRow) {
        var length = isRow ? columns : rows;
        var count = 0;
        var sum = 0;
        for (var place = 0; place < length; place++) {
            if (isRow ? hidden.holds(line, place) : hidden.holds(place, line)) {
                count++;
                sum += isRow ? table.at(line, place) : table.at(place, line);
            }
        }
        return count > 0
                && count < length
                && (count == 1 || sum < FEW)
                && hideBest(isRow ? line : -1, isRow ? -1 : line);
    }

    /** A figure below five must be possible over a span of five, or over all that its row has. */
    private boolean protect() {
        for (var row = 0; row < rows; row++) {
            for (var column = 0; column < columns; column++) {
                if (table.at(row, column) < FEW && !wide(row, column)) {
                    return hideBest(row, -1) || hideBest(-1, column) || hideBest(-1, -1);
                }
            }
        }
        return false;
    }

    private boolean wide(int row, int column) {
        return hidden.highest(row, column) - hidden.lowest(row, column) >= Math.min(FEW, table.rowTotal(row));
    }

    private boolean bounded() {
        for (var row = 0; row < rows; row++) {
            for (var column = 0; column < columns; column++) {
                if (!wide(row, column)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean everythingHidden() {
        return IntStream.range(0, rows * columns).allMatch(place -> hidden.holds(place / columns, place % columns));
    }

    /** Of the told figures in this row or column, -1 for any: what has moved enough first, then the smallest. */
    private boolean hideBest(int inRow, int inColumn) {
        return IntStream.range(0, rows * columns)
                .filter(place -> inRow < 0 || place / columns == inRow)
                .filter(place -> inColumn < 0 || place % columns == inColumn)
                .filter(place -> !hidden.holds(place / columns, place % columns))
                .boxed()
                .min(Comparator.<Integer, Boolean>comparing(place -> !moved(place / columns, place % columns))
                        .thenComparing(place -> table.at(place / columns, place % columns)))
                .filter(place -> hidden.hide(place / columns, place % columns))
                .isPresent();
    }

    private boolean moved(int row, int column) {
        var before = before(row, column);
        return before == null || Math.abs(table.at(row, column) - before) >= FEW;
    }

    private boolean smallColumn(int column) {
        var total = table.columnTotal(column);
        if (total < FEW || earlier == null) {
            return total < FEW;
        }
        var place = earlier.counted().columns().indexOf(table.columns().get(column));
        return place >= 0
                && earlier.told().columnTotals().get(place) == null
                && Math.abs(total - earlier.counted().columnTotal(place)) < FEW;
    }

    private boolean stillHidden(int row, int column) {
        if (earlier == null) {
            return false;
        }
        var line = earlier.counted().rows().indexOf(table.rows().get(row));
        var place = earlier.counted().columns().indexOf(table.columns().get(column));
        return line >= 0
                && place >= 0
                && earlier.told().at(line, place) == null
                && Math.abs(table.at(row, column) - earlier.counted().at(line, place)) < FEW;
    }

    private @Nullable Integer before(int row, int column) {
        return earlier == null
                ? null
                : earlier.told().at(table.rows().get(row), table.columns().get(column));
    }

    private @Nullable Integer columnBefore(int column) {
        return earlier == null
                ? null
                : named(
                        earlier.told().columns(),
                        earlier.told().columnTotals(),
                        table.columns().get(column));
    }

    private static @Nullable Integer named(List<String> names, List<@Nullable Integer> figures, String name) {
        var place = names.indexOf(name);
        return place < 0 ? null : figures.get(place);
    }

    /** How many offices there are is no secret, yet fewer than five are not told, nor what would tell them. */
    private List<@Nullable Integer> rowTotals() {
        var sizes = IntStream.range(0, rows).map(table::rowTotal).toArray();
        var held = new boolean[rows];
        IntStream.range(0, rows).forEach(row -> held[row] = sizes[row] < FEW);
        while (tooFew(sizes, held)) {
            IntStream.range(0, rows)
                    .filter(row -> !held[row])
                    .boxed()
                    .min(Comparator.comparing(row -> sizes[row]))
                    .ifPresent(row -> held[row] = true);
        }
        return figures(
                rows,
                row -> held[row]
                        ? null
                        : steady(
                                sizes[row],
                                earlier == null
                                        ? null
                                        : named(
                                                earlier.told().rows(),
                                                earlier.told().rowTotals(),
                                                table.rows().get(row))));
    }

    private static boolean tooFew(int[] sizes, boolean[] held) {
        var places = IntStream.range(0, held.length).filter(row -> held[row]).toArray();
        var sum = IntStream.of(places).map(row -> sizes[row]).sum();
        return places.length > 0 && places.length < held.length && (places.length == 1 || sum < FEW);
    }

    /** A figure that moved by fewer than five stays as it was told. */
    static int steady(int now, @Nullable Integer before) {
        return before != null && Math.abs(now - before) < FEW ? before : now;
    }
}
