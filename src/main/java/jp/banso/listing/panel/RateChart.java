package jp.banso.listing.panel;

import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import jp.banso.listing.AdoptionCourse;
import jp.banso.listing.AdoptionCourse.Denominator;
import jp.banso.listing.AdoptionCourse.Line;
import jp.banso.listing.AdoptionCourse.Point;
import jp.banso.listing.AdoptionRate;
import jp.banso.listing.DatePrecision;
import jp.banso.shared.ui.FigureChart;
import jp.banso.shared.ui.JapaneseDates;
import org.jspecify.annotations.Nullable;

/** Adoption over time on one denominator, a line for each source of each system that was counted, with the city's target across it. */
public final class RateChart {

    /** What the programme set out to reach, in per cent (seed slide). */
    public static final BigDecimal TARGET = BigDecimal.valueOf(50);

    private RateChart() {}

    /** Empty without a denominator, and where fewer than two counts stand: one point is no course. */
    public static Optional<FigureChart> of(AdoptionCourse course) {
        var base = course.base();
        var points = course.points();
        if (base == null || points.size() < 2) {
            return Optional.empty();
        }
        var first = points.getFirst();
        var last = points.getLast();
        return Optional.of(FigureChart.lines(
                course.lines().size() > 1
                        ? text("listing.chart.name.lines", day(first), day(last), names(course))
                        : text("listing.chart.name", day(first), percent(first, base), day(last), percent(last, base)),
                points.stream().map(point -> shortDay(point.asOf())).toList(),
                course.lines().stream().map(line -> row(course, line, base)).toList(),
                "%",
                new FigureChart.Target(text("listing.chart.target", TARGET.toPlainString()), TARGET)));
    }

    /** The day of a count as it is read; a count known to the month names no day. */
    public static String day(Point point) {
        var day = point.asOf();
        return point.precision() == DatePrecision.MONTH
                ? JapaneseDates.month(YearMonth.from(day))
                : JapaneseDates.both(day);
    }

    /** What the line of this source and system is called. */
    public static String line(Line line) {
        return text(
                "listing.chart.line",
                text("listing.chart.series." + line.series().name()),
                text("listing.source." + line.source().name()));
    }

    private static String names(AdoptionCourse course) {
        return course.lines().stream()
                .map(RateChart::line)
                .reduce((one, next) -> text("listing.chart.and", one, next))
                .orElse("");
    }

    private static FigureChart.Row row(AdoptionCourse course, Line line, Denominator base) {
        return new FigureChart.Row(
                line(line),
                course.points().stream().map(point -> value(point, line, base)).toList());
    }

    private static @Nullable BigDecimal value(Point point, Line line, Denominator base) {
        return point.line().equals(line) ? new AdoptionRate(point.offices(), base.value()).percent() : null;
    }

    private static String percent(Point point, Denominator base) {
        return text(
                "listing.percent",
                new AdoptionRate(point.offices(), base.value()).percent().toPlainString());
    }

    private static String shortDay(LocalDate day) {
        return "%d/%d/%d".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
