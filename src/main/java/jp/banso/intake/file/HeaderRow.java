package jp.banso.intake.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The row that names the columns: the first in which several known names stand, else the first that is not blank. */
record HeaderRow(int line, List<String> names) {

    private static final int SEARCHED_ROWS = 20;
    private static final int ENOUGH_KNOWN = 3;

    static HeaderRow in(RowSource rows) throws IOException {
        var search = new Search();
        rows.read(search);
        var row = search.known != null ? search.known : search.first;
        if (row == null) {
            throw new FileRefused(RefusalReason.EMPTY);
        }
        return new HeaderRow(row.line(), names(row));
    }

    private static List<String> names(RawRow row) {
        var names = new ArrayList<String>();
        var seen = new HashMap<String, Integer>();
        for (int column = 0; column < row.filledSize(); column++) {
            var name = trimmed(row.cell(column));
            if (name.isEmpty()) {
                names.add("#" + (column + 1));
                continue;
            }
            int count = seen.merge(name, 1, Integer::sum);
            names.add(count == 1 ? name : name + " (" + count + ")");
        }
        return List.copyOf(names);
    }

    private static String trimmed(String cell) {
        var text = cell.strip();
        return text.startsWith("\uFEFF") ? text.substring(1).strip() : text;
    }

    private static final class Search implements RowConsumer {

        private @Nullable RawRow first;
        private @Nullable RawRow known;
        private int searched;

        @Override
        public boolean take(RawRow row) {
            if (row.isBlank()) {
                return true;
            }
            if (first == null) {
                first = row;
            }
            if (ColumnSynonyms.known(names(row)) >= ENOUGH_KNOWN) {
                known = row;
                return false;
            }
            return ++searched < SEARCHED_ROWS;
        }
    }
}
