package jp.banso.listing.panel;

import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import jp.banso.listing.AdoptionCourse;
import jp.banso.listing.AdoptionCourse.Point;
import jp.banso.listing.AdoptionRate;
import jp.banso.listing.DatePrecision;
import jp.banso.listing.DenominatorRow;
import jp.banso.listing.Series;
import jp.banso.shared.ui.FigureChart;
import jp.banso.shared.ui.JapaneseDates;
import org.jspecify.annotations.Nullable;

/** Adoption over time on one denominator, a line for each system that was counted, with the city's target across it. */
public final class RateChart {

    /** What the programme set out to reach, in per cent (seed slide). */
    private static final BigDecimal TARGET = BigDecimal.valueOf(50);

    private RateChart() {}

    /** Empty without a denominator, and where fewer than two counts stand: one point is no course. */
    public static Optional<FigureChart> of(AdoptionCourse course) {
        var of = course.denominator();
        var points = course.points();
        if (of == null || points.size() < 2) {
            return Optional.empty();
        }
        var first = points.getFirst();
        var last = points.getLast();
        return Optional.of(FigureChart.lines(
                text(
                        "listing.chart.name",
                        day(first.asOf(), first.precision()),
                        percent(first.offices(), of),
                        day(last.asOf(), last.precision()),
                        percent(last.offices(), of)),
                points.stream().map(point -> shortDay(point.asOf())).toList(),
                Arrays.stream(Series.values())
                        .map(series -> row(course, series, of))
                        .filter(row -> row.values().stream().anyMatch(Objects::nonNull))
                        .toList(),
                "%",
                new FigureChart.Target(text("listing.chart.target", TARGET.toPlainString()), TARGET)));
    }

    /** A day as it was taken down: with its month alone where no more is known. */
    public static String day(LocalDate day, DatePrecision precision) {
        return precision == DatePrecision.MONTH
                ? text("listing.month", String.valueOf(day.getYear()), day.getMonthValue())
                : JapaneseDates.both(day);
    }

    /** The per cent alone, for a place beside which count and denominator stand (LST-07). */
    public static String percent(int count, DenominatorRow denominator) {
        return text("listing.percent", rate(count, denominator).toPlainString());
    }

    private static FigureChart.Row row(AdoptionCourse course, Series series, DenominatorRow denominator) {
        return new FigureChart.Row(
                text("listing.chart.series." + series.name()),
                course.points().stream()
                        .map(point -> value(point, series, denominator))
                        .toList());
    }

    private static @Nullable BigDecimal value(Point point, Series series, DenominatorRow denominator) {
        return point.series() == series ? rate(point.offices(), denominator) : null;
    }

    private static BigDecimal rate(int count, DenominatorRow denominator) {
        return new AdoptionRate(count, denominator.version().value()).percent();
    }

    private static String shortDay(LocalDate day) {
        return "%d/%d/%d".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
