package jp.banso.survey.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import jp.banso.survey.Figures;
import jp.banso.survey.Question;
import jp.banso.survey.SharedRound;
import jp.banso.survey.SharedTable;

/** Shared figures as tables of text: the same on screen, on paper and in a workbook. */
final class SharedTexts {

    private SharedTexts() {}

    static List<ResultTables.Table> of(SharedRound round) {
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
        round.tables().stream().map(SharedTexts::table).forEach(tables::add);
        return tables;
    }

    /** What is withheld as a whole is said once. */
    private static ResultTables.Table table(SharedTable table) {
        if (table.rows().stream()
                .allMatch(row -> row.base().isEmpty() && row.columns().stream().allMatch(OptionalInt::isEmpty))) {
            return new ResultTables.Table(
                    table.question().text(),
                    "",
                    List.of(Wording.text("survey.result.answer")),
                    List.of(List.of(Wording.text("survey.shared.withheld"))));
        }
        return table.question().kind().isNumber() ? number(table) : choices(table);
    }

    private static ResultTables.Table number(SharedTable table) {
        var question = table.question();
        return new ResultTables.Table(
                question.unit().isEmpty()
                        ? question.text()
                        : Wording.text("survey.result.with-unit", question.text(), question.unit()),
                "",
                List.of(
                        Wording.text("survey.shared.kind"),
                        Wording.text("survey.result.n"),
                        Wording.text("survey.result.lower"),
                        Wording.text("survey.result.median"),
                        Wording.text("survey.result.upper")),
                table.rows().stream().map(SharedTexts::number).toList());
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
    private static ResultTables.Table choices(SharedTable table) {
        var header = new ArrayList<>(List.of(Wording.text("survey.result.answer")));
        table.rows().forEach(row -> header.add(kind(row)));
        var rows = new ArrayList<List<String>>();
        var question = table.question();
        for (var choice = 0; choice < question.choices().size(); choice++) {
            rows.add(line(question.choices().get(choice).text(), table, choice));
        }
        rows.add(line(
                Wording.text("survey.result.silent"), table, question.choices().size()));
        var bases = new ArrayList<>(List.of(Wording.text("survey.shared.base")));
        table.rows().forEach(row -> bases.add(count(row.base())));
        rows.add(bases);
        var many = question.kind() == Question.Kind.MULTI;
        return new ResultTables.Table(question.text(), many ? Wording.text("survey.shared.many") : "", header, rows);
    }

    private static List<String> line(String name, SharedTable table, int column) {
        var line = new ArrayList<>(List.of(name));
        for (var row : table.rows()) {
            var count = row.columns().get(column);
            line.add(
                    count.isPresent() && row.base().isPresent() && row.base().getAsInt() > 0
                            ? Wording.text(
                                    "survey.shared.cell",
                                    Wording.number(count.getAsInt()),
                                    Figures.percent(count.getAsInt(), row.base().getAsInt())
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
