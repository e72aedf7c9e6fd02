package jp.banso.reporting.ui;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import jp.banso.reporting.ReportQueries.Rate;
import jp.banso.reporting.ui.FigureTable.Cell;
import jp.banso.shared.TextSheet;
import jp.banso.shared.print.Paper;
import org.jspecify.annotations.Nullable;

/**
 * Tables under one title, as a workbook and on paper; each carries its definition and its denominator. The rate it tells is
 * issued with it; null where it tells none.
 */
record Report(
        String title,
        LocalDate day,
        List<String> lines,
        List<FigureTable> tables,
        @Nullable Rate rate) {

    void fill(OutputStream out) {
        var sheet = TextSheet.of(TextSheet.Format.EXCEL, out, title);
        sheet.row(List.of(title));
        lines.forEach(line -> sheet.row(List.of(line)));
        for (var table : tables) {
            sheet.row(List.of());
            sheet.row(List.of(table.title()));
            sheet.row(List.of(table.denominator()));
            sheet.row(List.of(table.note()));
            sheet.row(table.header());
            table.rows()
                    .forEach(row -> sheet.row(Stream.concat(
                                    Stream.of(row.name()), row.cells().stream().map(Cell::written))
                            .toList()));
        }
        sheet.finish();
    }

    void print(OutputStream out) {
        try (var paper = new Paper(title)) {
            paper.title(title);
            lines.forEach(paper::text);
            for (var table : tables) {
                paper.heading(table.title());
                paper.note(table.denominator());
                if (!table.rows().isEmpty()) {
                    paper.table(
                            table.header(),
                            parts(table),
                            table.rows().stream()
                                    .map(row -> Stream.concat(
                                                    Stream.of(row.name()),
                                                    row.cells().stream().map(Cell::shown))
                                            .toList())
                                    .toList());
                }
                paper.note(table.note());
            }
            paper.finish(out);
        }
    }

    /** Names take twice the room of numbers, definitions four times. */
    private static List<Integer> parts(FigureTable table) {
        var how = Wording.text("reporting.column.how");
        return Stream.concat(Stream.of(3), table.header().stream().skip(1).map(column -> column.equals(how) ? 6 : 2))
                .toList();
    }

    /** A table without rows says so in its note. */
    static FigureTable orNothing(FigureTable table) {
        return table.rows().isEmpty()
                ? new FigureTable(
                        table.title(),
                        table.header(),
                        Collections.emptyList(),
                        Wording.text("reporting.report.nothing") + " " + table.note(),
                        table.denominator())
                : table;
    }
}
