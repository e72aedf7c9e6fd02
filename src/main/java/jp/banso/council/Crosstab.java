package jp.banso.council;

import java.util.List;

/** Offices counted by two features: one list of counts for each row, one count for each column. */
public record Crosstab(List<String> rows, List<String> columns, List<List<Integer>> cells) {

    public Crosstab {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        cells = cells.stream().map(List::copyOf).toList();
        var width = columns.size();
        if (cells.size() != rows.size() || cells.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("as many cells as rows and columns");
        }
    }

    int at(int row, int column) {
        return cells.get(row).get(column);
    }

    int rowTotal(int row) {
        return cells.get(row).stream().mapToInt(Integer::intValue).sum();
    }

    int columnTotal(int column) {
        return cells.stream().mapToInt(row -> row.get(column)).sum();
    }

    int total() {
        return cells.stream().flatMap(List::stream).mapToInt(Integer::intValue).sum();
    }
}
