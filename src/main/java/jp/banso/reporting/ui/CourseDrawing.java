package jp.banso.reporting.ui;

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
        var systems = course.points().stream().map(Point::series).distinct().count();
        var table = new FigureTable(
                Wording.text("reporting.course"),
                Stream.of("day", "users", "denominator", "adoption", "system")
                        .limit(systems > 1 ? 5 : 4)
                        .map(column -> Wording.text("reporting.column." + column))
                        .toList(),
                course.points().reversed().stream()
                        .map(point -> row(point, denominator, systems > 1))
                        .toList(),
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

    private static Row row(Point point, @Nullable DenominatorRow of, boolean withSystem) {
        var none = Wording.percent(0, 0);
        var cells = Stream.of(
                Wording.number(point.offices()),
                of == null ? none : Wording.number(of.version().value()),
                of == null ? none : RateChart.percent(point.offices(), of),
                Wording.text("listing.series." + point.series().name()));
        return new Row(
                RateChart.day(point.asOf(), point.precision()),
                cells.limit(withSystem ? 4 : 3).map(Cell::of).toList());
    }
}
