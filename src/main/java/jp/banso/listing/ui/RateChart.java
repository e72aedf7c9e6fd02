package jp.banso.listing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.banso.listing.AdoptionRate;
import jp.banso.listing.DenominatorRow;
import jp.banso.listing.Series;
import jp.banso.listing.SnapshotRow;
import jp.banso.shared.ui.FigureChart;
import jp.banso.shared.ui.Section;
import org.jspecify.annotations.Nullable;

/** Adoption over time on one denominator, a line for each system that was counted, with the city's target across it. */
final class RateChart {

    /** What the programme set out to reach, in per cent (seed slide). */
    private static final BigDecimal TARGET = BigDecimal.valueOf(50);

    private RateChart() {}

    /** Empty where fewer than two snapshots stand: one point is no course. */
    static Optional<Component> of(List<SnapshotRow> snapshots, DenominatorRow denominator) {
        var points = snapshots.stream()
                .filter(SnapshotRow::stands)
                .sorted(Comparator.comparing(SnapshotRow::asOf))
                .toList();
        if (points.size() < 2) {
            return Optional.empty();
        }
        var first = points.getFirst();
        var last = points.getLast();
        var chart = FigureChart.lines(
                Wording.text(
                        "listing.chart.name",
                        Wording.day(first),
                        Wording.percent(first.offices(), denominator),
                        Wording.day(last),
                        Wording.percent(last.offices(), denominator)),
                points.stream().map(point -> Wording.shortDay(point.asOf())).toList(),
                Arrays.stream(Series.values())
                        .map(series -> row(points, series, denominator))
                        .filter(row -> row.values().stream().anyMatch(Objects::nonNull))
                        .toList(),
                "%",
                new FigureChart.Target(Wording.text("listing.chart.target", TARGET.toPlainString()), TARGET));
        var note = new Paragraph(Wording.text("listing.chart.note", denominator.name()));
        note.addClassName("cell-sub");
        return Optional.of(new Section(Wording.text("listing.chart"), chart, note));
    }

    private static FigureChart.Row row(List<SnapshotRow> points, Series series, DenominatorRow denominator) {
        return new FigureChart.Row(
                Wording.text("listing.chart.series." + series.name()),
                points.stream().map(point -> value(point, series, denominator)).toList());
    }

    private static @Nullable BigDecimal value(SnapshotRow point, Series series, DenominatorRow denominator) {
        return point.series() == series
                ? new AdoptionRate(point.offices(), denominator.version().value()).percent()
                : null;
    }
}
