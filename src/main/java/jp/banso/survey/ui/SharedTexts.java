package jp.banso.survey.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import jp.banso.survey.Figures;
import jp.banso.survey.PercentOf;
import jp.banso.survey.SharedRound;
import jp.banso.survey.SharedTable;

/** Shared figures as tables of text: the same on screen, on paper and in a workbook. */
final class SharedTexts {

    private SharedTexts() {}

    /** Percentages are parts of that base where both figures may be read; each table names what it took (SRV-26). */
    static List<ResultTables.Table> of(SharedRound round, PercentOf base) {
        var tables = sums(round);
        round.tables().stream()
                .filter(table -> !isWithheld(table))
                .forEach(table -> tables.add(table(round, table, base)));
        return tables;
    }

    /** How many questions {@link #of} leaves out because nothing of them may be read. */
    static long leftOut(SharedRound round) {
        return round.tables().stream().filter(SharedTexts::isWithheld).count();
    }

    private static boolean isWithheld(SharedTable table) {
        return table.rows().stream()
                .allMatch(row -> row.base().isEmpty() && row.columns().stream().allMatch(OptionalInt::isEmpty));
    }

    /** What offices save and how long they work, before the tables of single questions. */
    static List<ResultTables.Table> sums(SharedRound round) {
        var tables = new ArrayList<ResultTables.Table>();
        round.savedMinutes()
                .flatMap(Figures::middle)
                .ifPresent(middle -> tables.add(new ResultTables.Table(
                        Wording.text("survey.result.saved"),
                        Wording.text("survey.result.benchmark"),
                        List.of(
                                Wording.text("survey.result.item"),
                                Wording.text("survey.result.n"),
                                Wording.text("survey.result.lower"),
                                Wording.text("survey.result.median"),
                                Wording.text("survey.result.upper")),
                        List.of(List.of(
                                Wording.text("survey.shared.all"),
                                Wording.number(
                                        round.savedMinutes().map(Figures::n).orElse(0)),
                                Wording.number(middle.lower()),
                                Wording.number(middle.median()),
                                Wording.number(middle.upper()))))));
        round.study().ifPresent(study -> tables.add(ResultTables.study(study)));
        return tables;
    }

    /** What is withheld as a whole is said once, answers and kinds of offices of which nothing may be read in one line. */
    static ResultTables.Table table(SharedRound round, SharedTable table, PercentOf base) {
        if (isWithheld(table)) {
            return new ResultTables.Table(
                    table.question().text(),
                    "",
                    List.of(Wording.text("survey.result.answer")),
                    List.of(List.of(Wording.text("survey.shared.withheld"))));
        }
        return table.question().kind().isNumber() ? number(table) : choices(round, table, base);
    }

    private static ResultTables.Table number(SharedTable table) {
        var question = table.question();
        var hidden = table.rows().stream()
                .filter(row -> row.base().isEmpty())
                .map(SharedTexts::kind)
                .toList();
        return new ResultTables.Table(
                question.unit().isEmpty()
                        ? question.text()
                        : Wording.text("survey.result.with-unit", question.text(), question.unit()),
                hidden(hidden),
                List.of(
                        Wording.text("survey.shared.kind"),
                        Wording.text("survey.result.n"),
                        Wording.text("survey.result.lower"),
                        Wording.text("survey.result.median"),
                        Wording.text("survey.result.upper")),
                table.rows().stream()
                        .filter(row -> row.base().isPresent())
                        .map(SharedTexts::number)
                        .toList());
    }

    private static List<String> number(SharedTable.Row row) {
        var dash = Wording.text("survey.result.dash");
        return row.middle()
                .map(middle -> List.of(
                        kind(row),
                        count(row.base()),
                        Wording.number(middle.lower()),
                        Wording.number(middle.median()),
                        Wording.number(middle.upper())))
                .orElse(List.of(kind(row), count(row.base()), dash, dash, dash));
    }

    /** A row for each choice, a column for each kind of office: long names of choices read down, not across. */
    private static ResultTables.Table choices(SharedRound round, SharedTable table, PercentOf base) {
        var header = new ArrayList<>(List.of(Wording.text("survey.result.answer")));
        table.rows().forEach(row -> header.add(kind(row)));
        var rows = new ArrayList<List<String>>();
        var question = table.question();
        var silent = question.choices().size();
        var whole = new SharedWhole(round, table, base);
        var hidden = new ArrayList<String>();
        for (var column = 0; column <= silent; column++) {
            var name = column == silent
                    ? Wording.text("survey.result.silent")
                    : Wording.choice(question, question.choices().get(column));
            if (isWithheld(table, column)) {
                hidden.add(name);
            } else {
                rows.add(line(name, table, column, column == silent ? whole::ofSilence : whole::of));
            }
        }
        if (whole.isAnswered()) {
            rows.add(line(Wording.text("survey.shared.said"), table, whole::of));
        }
        rows.add(line(Wording.text("survey.shared.base"), table, SharedTable.Row::base));
        return new ResultTables.Table(question.text(), whole.note() + hidden(hidden), header, rows);
    }

    private static boolean isWithheld(SharedTable table, int column) {
        return table.rows().stream().allMatch(row -> row.columns().get(column).isEmpty());
    }

    private static String hidden(List<String> names) {
        return names.isEmpty()
                ? ""
                : Wording.text("survey.shared.hidden", String.join(Wording.text("survey.list.comma"), names));
    }

    private static List<String> line(String name, SharedTable table, Function<SharedTable.Row, OptionalInt> number) {
        var line = new ArrayList<>(List.of(name));
        table.rows().forEach(row -> line.add(count(number.apply(row))));
        return line;
    }

    private static List<String> line(
            String name, SharedTable table, int column, Function<SharedTable.Row, OptionalInt> whole) {
        var line = new ArrayList<>(List.of(name));
        for (var row : table.rows()) {
            var count = row.columns().get(column);
            var of = whole.apply(row);
            line.add(
                    count.isPresent() && of.isPresent() && of.getAsInt() > 0
                            ? Wording.text(
                                    "survey.shared.cell",
                                    Wording.number(count.getAsInt()),
                                    Figures.percent(count.getAsInt(), of.getAsInt())
                                            .toPlainString())
                            : count(count));
        }
        return line;
    }

    private static String kind(SharedTable.Row row) {
        return row.group().map(group -> Wording.of("kindof", group)).orElse(Wording.text("survey.shared.all"));
    }

    private static String count(OptionalInt count) {
        return count.isPresent() ? Wording.number(count.getAsInt()) : Wording.text("survey.shared.withheld");
    }
}
