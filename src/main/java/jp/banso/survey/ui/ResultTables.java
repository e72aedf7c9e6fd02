package jp.banso.survey.ui;

import java.util.ArrayList;
import java.util.List;
import jp.banso.survey.Figures;
import jp.banso.survey.PercentOf;
import jp.banso.survey.Question;
import jp.banso.survey.RoundResults;
import jp.banso.survey.RoundResults.Amount;
import jp.banso.survey.RoundResults.Basis;
import jp.banso.survey.RoundResults.Effect;
import jp.banso.survey.RoundResults.Tally;
import jp.banso.survey.TimeStudy;

/** Every figure of a round as a table of text: the same on screen, on paper and in a workbook. */
final class ResultTables {

    private ResultTables() {}

    /** The first cell of a row names it. */
    record Table(String title, String note, List<String> header, List<List<String>> rows) {}

    /** Percentages of choices are parts of that base, which each table names (SRV-26). */
    static List<Table> of(RoundResults results, PercentOf base) {
        var tables = new ArrayList<Table>();
        for (var effect : results.effects()) {
            if (effect.n() > 0 || effect.basis() == Basis.MEASURED) {
                addEffect(tables, effect);
            }
        }
        results.study().ifPresent(study -> tables.add(study(study)));
        if (!results.amounts().isEmpty()) {
            tables.add(new Table(
                    text("amounts"),
                    text("amounts.note"),
                    List.of(
                            text("question"),
                            text("n"),
                            text("lower"),
                            text("median"),
                            text("upper"),
                            text("unknown"),
                            text("beyond")),
                    results.amounts().stream().map(ResultTables::row).toList()));
        }
        results.tallies().forEach(tally -> tables.add(table(results, tally, base)));
        return tables;
    }

    static Table study(TimeStudy study) {
        return new Table(
                text("study"),
                text("study.note", study.offices(), study.sheets(), study.blanks()),
                List.of(text("item"), text("n"), text("lower"), text("median"), text("upper")),
                List.of(
                        row(text("study.sending"), study.sending()),
                        row(text("study.receiving"), study.receiving()),
                        row(text("study.both"), study.both())));
    }

    private static void addEffect(List<Table> tables, Effect effect) {
        var basis = Wording.of("result.basis", effect.basis());
        tables.add(new Table(
                text("effect", basis),
                text("effect.note", effect.n(), effect.onlyBefore(), effect.onlyAfter()),
                List.of(text("item"), text("n"), text("lower"), text("median"), text("upper")),
                List.of(
                        row(text("before"), effect.before()),
                        row(text("after"), effect.after()),
                        row(text("saved"), effect.saved()),
                        row(text("rate"), effect.rate()),
                        row(text("yen"), effect.yenPerYear()))));
        tables.add(new Table(
                text("ways", basis),
                text("ways.note", effect.n()),
                List.of(text("way"), text("offices"), text("share")),
                effect.ways()
                        .map(ways -> List.of(
                                share(text("less"), ways.less(), effect.n()),
                                share(text("same"), ways.same(), effect.n()),
                                share(text("more"), ways.more(), effect.n())))
                        .orElse(List.of(List.of(text("withheld"), "", "")))));
        tables.add(new Table(
                text("bands", basis),
                text("bands.note"),
                List.of(text("band"), text("n"), text("lower"), text("median"), text("upper")),
                effect.bands().stream()
                        .map(band -> row(Wording.of("result.band", band.band()), band.saved()))
                        .toList()));
    }

    private static Table table(RoundResults results, Tally tally, PercentOf base) {
        var question = tally.question();
        var header = List.of(text("answer"), text("offices"), text("share"));
        var many = question.kind() == Question.Kind.MULTI;
        var whole = results.whole(tally, base);
        var note = text("base." + base.name(), whole, tally.base()) + (many ? text("base.many") : "");
        if (tally.isWithheld()) {
            return new Table(question.text(), note, header, List.of(List.of(text("withheld"), "", "")));
        }
        var rows = new ArrayList<List<String>>();
        tally.counts()
                .forEach(count -> rows.add(share(Wording.choice(question, count.choice()), count.offices(), whole)));
        rows.add(
                base == PercentOf.ANSWERED
                        ? List.of(text("silent"), Wording.number(tally.silent()), text("dash"))
                        : share(text("silent"), tally.silent(), whole));
        return new Table(question.text(), note, header, rows);
    }

    private static List<String> row(Amount amount) {
        var question = amount.question();
        var row = new ArrayList<>(row(text("with-unit", question.text(), question.unit()), amount.figures()));
        row.add(Wording.number(amount.unknown()));
        row.add(Wording.number(amount.beyond()));
        return row;
    }

    private static List<String> row(String name, Figures figures) {
        var n = Wording.number(figures.n());
        return figures.middle()
                .map(middle -> List.of(
                        name,
                        n,
                        Wording.number(middle.lower()),
                        Wording.number(middle.median()),
                        Wording.number(middle.upper())))
                .orElse(List.of(name, n, text("dash"), text("withheld"), text("dash")));
    }

    private static List<String> share(String name, int part, int whole) {
        return List.of(
                name,
                Wording.number(part),
                text("percent", Figures.percent(part, whole).toPlainString()));
    }

    private static String text(String key, Object... arguments) {
        return Wording.text("survey.result." + key, arguments);
    }
}
