package jp.banso.council.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.banso.council.Progress;
import jp.banso.council.ToldTable;

/** A told table in words: the one source of what the screen, the chart and the file say (CNC-06). */
record ToldRows(List<String> header, List<Line> lines) {

    /** A row and its figures, the last one of all its offices. */
    record Line(String name, List<String> figures) {}

    /** {@code corner} stands above the names of the rows. */
    static ToldRows of(ToldTable table, String corner, Function<String, String> name) {
        var header = Stream.of(
                        Stream.of(corner),
                        table.columns().stream()
                                .map(column -> Wording.text("council.progress." + Progress.valueOf(column))),
                        Stream.of(Wording.text("council.unnamed.offices")))
                .flatMap(part -> part)
                .toList();
        var lines = new ArrayList<Line>();
        for (var row = 0; row < table.rows().size(); row++) {
            var at = row;
            lines.add(new Line(
                    name.apply(table.rows().get(row)),
                    Stream.concat(
                                    IntStream.range(0, table.columns().size())
                                            .mapToObj(column -> Wording.told(table.at(at, column))),
                                    Stream.of(Wording.told(table.rowTotals().get(row))))
                            .toList()));
        }
        lines.add(new Line(
                Wording.text("council.unnamed.all"),
                Stream.concat(
                                IntStream.range(0, table.columns().size())
                                        .mapToObj(column -> Wording.told(
                                                table.columnTotals().get(column))),
                                Stream.of(Wording.told(table.total())))
                        .toList()));
        return new ToldRows(header, lines);
    }

    static ToldRows areas(ToldTable table) {
        return of(table, Wording.text("council.unnamed.area"), Wording::area);
    }

    static ToldRows categories(ToldTable table) {
        return of(table, Wording.text("council.unnamed.category"), code -> Wording.text("category." + code));
    }

    PlainTable table(String name) {
        var table = new PlainTable(name, header);
        lines.forEach(line -> table.row(line.name(), line.figures()));
        return table;
    }
}
