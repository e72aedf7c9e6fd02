package jp.banso.reporting.ui;

import java.util.stream.Stream;
import jp.banso.listing.AdoptionCourse;
import jp.banso.listing.AdoptionCourse.Denominator;
import jp.banso.listing.AdoptionCourse.Point;
import jp.banso.listing.AdoptionRate;
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
        var denominator = course.base();
        var systems = course.points().stream().map(Point::series).distinct().count();
        var table = new FigureTable(
                Wording.text("reporting.course"),
                Stream.of("day", "adoption", "users", "denominator", "system")
                        .limit(systems > 1 ? 5 : 4)
                        .map(column -> Wording.text("reporting.column." + column))
                        .toList(),
                course.points().reversed().stream()
                        .map(point -> row(point, denominator, systems > 1))
                        .toList(),
                denominator == null ? Wording.text("reporting.course.without") : definition(denominator),
                denominator == null
                        ? ""
                        : Wording.text(
                                "reporting.basis.named",
                                denominator.name(),
                                Wording.number(denominator.value()),
                                JapaneseDates.both(denominator.asOf())));
        return new Drawing(Figure.COURSE, table, () -> RateChart.of(course));
    }

    /** What the rate is counted of, in full. */
    private static String definition(Denominator of) {
        return Wording.text(
                "reporting.course.note",
                of.name(),
                Wording.number(of.value()),
                JapaneseDates.both(of.asOf()),
                of.definition(),
                RateChart.TARGET.toPlainString());
    }

    private static Row row(Point point, @Nullable Denominator of, boolean withSystem) {
        var cells = Stream.of(
                Cell.of(of == null ? null : new AdoptionRate(point.offices(), of.value()).percent()),
                Cell.of(point.offices()),
                Cell.of(of == null ? null : of.value()),
                Cell.of(RateChart.series(point.series())));
        return new Row(RateChart.day(point), cells.limit(withSystem ? 4 : 3).toList());
    }
}
