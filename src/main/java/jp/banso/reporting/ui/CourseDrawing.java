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
        var lines = course.lines();
        var table = new FigureTable(
                Wording.text("reporting.course"),
                Stream.of("day", "adoption", "users", "denominator", "counted")
                        .map(column -> Wording.text("reporting.column." + column))
                        .toList(),
                course.points().reversed().stream()
                        .map(point -> row(point, denominator))
                        .toList(),
                (denominator == null ? Wording.text("reporting.course.without") : definition(denominator))
                        + (lines.size() > 1 ? " " + Wording.text("reporting.course.lines", lines.size()) : ""),
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

    private static Row row(Point point, @Nullable Denominator of) {
        var cells = Stream.of(
                Cell.of(of == null ? null : new AdoptionRate(point.offices(), of.value()).percent()),
                Cell.of(point.offices()),
                Cell.of(of == null ? null : of.value()),
                Cell.of(RateChart.line(point.line())));
        return new Row(RateChart.day(point), cells.toList());
    }
}
