package jp.banso.council.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.banso.council.BriefingShare;
import jp.banso.council.CouncilReport;
import jp.banso.council.SectionProgress;
import jp.banso.shared.ui.JapaneseDates;

/** A report as tables of words, the same for screen, paper and workbook; without areas where none is known. */
record ReportWords(List<Table> tables) {

    record Table(String title, List<String> header, List<List<String>> rows) {}

    static ReportWords of(CouncilReport report) {
        var figures = report.figures();
        var tables = new ArrayList<>(List.of(
                new Table(
                        Wording.text("council.sections"),
                        keys(
                                "council.sections.",
                                "section",
                                "named",
                                "not-informed",
                                "informed",
                                "set-up",
                                "listed",
                                "unnamed"),
                        figures.sections().stream().map(ReportWords::section).toList()),
                new Table(
                        Wording.text("council.briefings"),
                        keys("council.briefings.", "title", "day", "offices", "people"),
                        figures.briefings().stream().map(ReportWords::briefing).toList())));
        var areas = figures.unnamed().areas();
        if (areas.rows().stream().anyMatch(code -> !code.isEmpty())) {
            tables.add(table("council.unnamed.by-area", ToldRows.areas(areas)));
        }
        tables.add(table(
                "council.unnamed.by-category",
                ToldRows.categories(figures.unnamed().categories())));
        return new ReportWords(List.copyOf(tables));
    }

    private static Table table(String key, ToldRows rows) {
        return new Table(
                Wording.text(key),
                rows.header(),
                rows.lines().stream()
                        .map(line -> Stream.concat(Stream.of(line.name()), line.figures().stream())
                                .toList())
                        .toList());
    }

    private static List<String> keys(String before, String... keys) {
        return Stream.of(keys).map(key -> Wording.text(before + key)).toList();
    }

    private static List<String> section(SectionProgress one) {
        return List.of(
                Wording.section(one.section()),
                Wording.number(one.named()),
                Wording.number(one.notInformed()),
                Wording.number(one.informed()),
                Wording.number(one.setUp()),
                Wording.number(one.listed()),
                Wording.number(one.unnamed()));
    }

    private static List<String> briefing(BriefingShare one) {
        return List.of(
                one.title(), JapaneseDates.both(one.on()), Wording.number(one.offices()), Wording.number(one.people()));
    }
}
