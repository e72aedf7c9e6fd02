package jp.banso.council;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table as somebody is told it who may not learn of a few offices: null stands where a figure is held back. */
public record ToldTable(
        List<String> rows,
        List<String> columns,
        List<List<@Nullable Integer>> cells,
        List<@Nullable Integer> rowTotals,
        List<@Nullable Integer> columnTotals,
        @Nullable Integer total) {

    public ToldTable {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        cells = cells.stream().map(ToldTable::kept).toList();
        rowTotals = kept(rowTotals);
        columnTotals = kept(columnTotals);
    }

    private static List<@Nullable Integer> kept(List<@Nullable Integer> figures) {
        return Collections.unmodifiableList(new ArrayList<>(figures));
    }

    public @Nullable Integer at(int row, int column) {
        return cells.get(row).get(column);
    }

    ToldTable withColumnTotals(List<@Nullable Integer> totals) {
        return new ToldTable(rows, columns, cells, rowTotals, totals, total);
    }

    /** The figure of that row and column by their names; null where there is none or it is held back. */
    @Nullable
    Integer at(String row, String column) {
        var line = rows.indexOf(row);
        var place = columns.indexOf(column);
        return line < 0 || place < 0 ? null : at(line, place);
    }
}
