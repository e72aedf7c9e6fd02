package jp.banso.demo;

/** Writes cells the way the official files do: quoted only where a comma, a quote or a line break asks for it. */
final class CsvCells {

    private CsvCells() {}

    static void appendRow(StringBuilder rows, Iterable<String> cells) {
        boolean first = true;
        for (var cell : cells) {
            if (!first) {
                rows.append(',');
            }
            rows.append(cell.chars().anyMatch(c -> asksForQuotes((char) c)) ? quoted(cell) : cell);
            first = false;
        }
        rows.append("\r\n");
    }

    static boolean asksForQuotes(char c) {
        return c == ',' || c == '"' || c == '\r' || c == '\n';
    }

    static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }
}
