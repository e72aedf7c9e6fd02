package jp.banso.council;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** All tables that agree with what is told, and with the size of each row. */
final class PossibleTables {

    private final Crosstab table;
    private final ToldTable told;
    private final int rows;
    private final int columns;
    private final int[][] trial;
    private final Set<Integer>[][] seen;

    @SuppressWarnings("unchecked")
    PossibleTables(Crosstab table, ToldTable told) {
        this.table = table;
        this.told = told;
        rows = table.rows().size();
        columns = table.columns().size();
        trial = new int[rows][columns];
        seen = new Set[rows][columns];
        for (var row = 0; row < rows; row++) {
            for (var column = 0; column < columns; column++) {
                seen[row][column] = new TreeSet<>();
            }
        }
        fill(0);
    }

    Set<Integer>[][] seen() {
        return seen;
    }

    private void fill(int place) {
        if (place == rows * columns) {
            keep();
            return;
        }
        var row = place / columns;
        var column = place % columns;
        var used = IntStream.range(0, column).map(at -> trial[row][at]).sum();
        var left = table.rowTotal(row) - used;
        var known = told.at(row, column);
        var from = known != null ? known : column == columns - 1 ? left : 0;
        var to = known != null ? known : left;
        for (var count = from; count <= to && count >= 0; count++) {
            trial[row][column] = count;
            if ((column < columns - 1 || used + count == table.rowTotal(row)) && fits(row, column)) {
                fill(place + 1);
            }
        }
    }

    private boolean fits(int row, int column) {
        var total = told.columnTotals().get(column);
        if (total == null) {
            return true;
        }
        var sum = IntStream.rangeClosed(0, row).map(at -> trial[at][column]).sum();
        return row < rows - 1 ? sum <= total : sum == total;
    }

    private void keep() {
        for (var row = 0; row < rows; row++) {
            for (var column = 0; column < columns; column++) {
                seen[row][column].add(trial[row][column]);
            }
        }
    }
}
