package jp.banso.witness.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.shared.ui.NamedList;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.Section;
import jp.banso.witness.LapseFigures;
import jp.banso.witness.RenewalRow;

/** Who came on the list, who left it and what is left of both; terms that end; gaps (LST-18, LST-19). */
final class LapsePart extends Composite<Div> {

    LapsePart(WitnessTools tools) {
        var viewer = tools.viewer();
        var days = tools.limits().present(viewer).expiryDays();
        getContent().addClassName("card-stack");
        getContent()
                .add(
                        new Section(
                                WitnessTools.text("witness.net"),
                                table(tools.renewals().figures(viewer, tools.today())),
                                new Paragraph(WitnessTools.text("witness.net.note"))),
                        names(
                                "witness.ending",
                                tools.renewals().ending(viewer, tools.today(), days).stream()
                                        .map(row -> line(row, tools.today()))
                                        .toList()),
                        names(
                                "witness.suspected",
                                tools.renewals().suspected(viewer).stream()
                                        .map(row -> new NamedList.Line(
                                                row.name(),
                                                WitnessTools.text(
                                                        row.firm().isEmpty()
                                                                ? "witness.suspected.line"
                                                                : "witness.suspected.firm",
                                                        JapaneseDates.both(row.asOf()),
                                                        row.firm()),
                                                Places.careOffice(row.number())))
                                        .toList()),
                        names(
                                "witness.gaps",
                                tools.renewals().gaps(viewer).stream()
                                        .map(LapsePart::line)
                                        .toList()));
    }

    private static Component table(List<LapseFigures> rows) {
        if (rows.isEmpty()) {
            return new Paragraph(WitnessTools.text("witness.net.none"));
        }
        var table = new StackedTable(
                WitnessTools.text("witness.net"),
                List.of(
                        WitnessTools.text("witness.net.days"),
                        WitnessTools.text("witness.net.before"),
                        WitnessTools.text("witness.net.gross"),
                        WitnessTools.text("witness.net.lapses"),
                        WitnessTools.text("witness.net.suspected"),
                        WitnessTools.text("witness.net.net"),
                        WitnessTools.text("witness.net.after")));
        rows.reversed()
                .forEach(row -> table.row(
                        new Span(
                                row.from().equals(LapseFigures.BEGINNING)
                                        ? WitnessTools.text("witness.net.until", JapaneseDates.both(row.until()))
                                        : WitnessTools.text(
                                                "witness.net.from",
                                                JapaneseDates.both(row.from().plusDays(1)),
                                                JapaneseDates.both(row.until()))),
                        List.of(
                                String.valueOf(row.before()),
                                String.valueOf(row.gross()),
                                String.valueOf(row.lapses()),
                                String.valueOf(row.suspected()),
                                "%+d".formatted(row.net()),
                                String.valueOf(row.after()))));
        return table.component();
    }

    private static NamedList names(String key, List<NamedList.Line> lines) {
        return new NamedList(WitnessTools.text(key, lines.size()), lines);
    }

    /** A term with its day, in words that it has passed where it has. */
    static NamedList.Line line(RenewalRow row, LocalDate today) {
        var key = row.expiresOn().isBefore(today) ? "witness.term.passed" : "witness.term.line";
        return new NamedList.Line(
                row.name(),
                WitnessTools.text(
                        row.source().isEmpty() ? key + ".alone" : key,
                        WitnessTools.text("witness.term." + row.kind().name()),
                        JapaneseDates.both(row.expiresOn()),
                        row.source()),
                Places.careOffice(row.number()));
    }

    private static NamedList.Line line(LapseFigures.Gap gap) {
        var back = gap.backOn();
        return new NamedList.Line(
                gap.name(),
                back == null
                        ? WitnessTools.text("witness.gap.open", JapaneseDates.both(gap.leftOn()))
                        : WitnessTools.text(
                                "witness.gap.closed", JapaneseDates.both(gap.leftOn()), JapaneseDates.both(back)),
                Places.careOffice(gap.number()));
    }
}
