package jp.banso.reporting.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.banso.listing.AdoptionCourse;
import jp.banso.listing.AdoptionCourse.Point;
import jp.banso.listing.DenominatorRow;
import jp.banso.listing.panel.RateChart;
import jp.banso.reporting.Figure;
import jp.banso.reporting.ui.FigureTable.Cell;
import jp.banso.reporting.ui.FigureTable.Row;
import jp.banso.shared.ui.JapaneseDates;
import org.jspecify.annotations.Nullable;

/** Adoption over time against the named denominator, whose value and definition stand beside the rate (LST-07). */
final class CourseDrawing {

    private CourseDrawing() {}

    static Drawing of(AdoptionCourse course) {
        var denominator = course.denominator();
        var rows = new ArrayList<Row>();
        course.points().reversed().forEach(point -> rows.add(row(point, denominator)));
        var table = new FigureTable(
                Wording.text("reporting.course"),
                Stream.of("day", "system", "users", "denominator", "adoption")
                        .map(column -> Wording.text("reporting.column." + column))
                        .toList(),
                rows,
                denominator == null ? Wording.text("reporting.course.without") : definition(denominator));
        return new Drawing(Figure.COURSE, table, () -> RateChart.of(course));
    }

    /** What the rate is counted of, in full. */
    static String definition(DenominatorRow denominator) {
        var version = denominator.version();
        return Wording.text(
                "reporting.course.note",
                denominator.name(),
                Wording.number(version.value()),
                JapaneseDates.both(version.asOf()),
                version.definition(),
                version.source());
    }

    private static Row row(Point point, @Nullable DenominatorRow denominator) {
        return new Row(
                RateChart.day(point.asOf(), point.precision()),
                List.of(
                        Cell.of(Wording.text("listing.series." + point.series().name())),
                        Cell.of(Wording.number(point.offices())),
                        Cell.of(
                                denominator == null
                                        ? Wording.percent(0, 0)
                                        : Wording.number(denominator.version().value())),
                        Cell.of(
                                denominator == null
                                        ? Wording.percent(0, 0)
                                        : RateChart.percent(point.offices(), denominator))));
    }
}
