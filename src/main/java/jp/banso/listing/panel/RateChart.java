package jp.banso.listing.panel;

import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import jp.banso.listing.AdoptionCourse;
import jp.banso.listing.AdoptionCourse.Denominator;
import jp.banso.listing.AdoptionCourse.Point;
import jp.banso.listing.AdoptionRate;
import jp.banso.listing.DatePrecision;
import jp.banso.listing.Series;
import jp.banso.shared.ui.FigureChart;
import jp.banso.shared.ui.JapaneseDates;
import org.jspecify.annotations.Nullable;

/** Adoption over time on one denominator, a line for each system that was counted, with the city's target across it. */
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
                text("listing.chart.name", day(first), percent(first, base), day(last), percent(last, base)),
                points.stream().map(point -> shortDay(point.asOf())).toList(),
                Arrays.stream(Series.values())
                        .map(series -> row(course, series, base))
                        .filter(row -> row.values().stream().anyMatch(Objects::nonNull))
                        .toList(),
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

    /** What this system's line is called. */
    public static String series(Series series) {
        return text("listing.chart.series." + series.name());
    }

    private static FigureChart.Row row(AdoptionCourse course, Series series, Denominator base) {
        return new FigureChart.Row(
                series(series),
                course.points().stream()
                        .map(point -> value(point, series, base))
                        .toList());
    }

    private static @Nullable BigDecimal value(Point point, Series series, Denominator base) {
        return point.series() == series ? new AdoptionRate(point.offices(), base.value()).percent() : null;
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
