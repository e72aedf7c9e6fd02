package jp.banso.reporting.ui;

import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.banso.reporting.Breakdown;
import jp.banso.reporting.Metric;
import jp.banso.reporting.MetricQueries;
import jp.banso.reporting.Span;
import jp.banso.reporting.ui.FigureTable.Cell;
import jp.banso.reporting.ui.FigureTable.Row;
import jp.banso.security.Viewer;
import jp.banso.shared.FiscalYear;
import jp.banso.shared.ui.FigureChart;
import jp.banso.shared.ui.JapaneseDates;
import org.jspecify.annotations.Nullable;

/** What was chosen for one's own table; its address is all there is to keep of it. */
record BuiltFigure(Metric metric, Breakdown by, Span span, Compare compare) {

    /** Beside which other period. */
    enum Compare {
        NONE,
        BEFORE,
        YEAR
    }

    /** Before anything is chosen: calls by month of this fiscal year. */
    static BuiltFigure first(LocalDate today) {
        return new BuiltFigure(
                Metric.CALLED,
                Breakdown.MONTH,
                new Span(FiscalYear.of(today).range().start(), today),
                Compare.NONE);
    }

    /** Words that mean nothing here are as if they were not there. */
    static BuiltFigure read(QueryParameters address, LocalDate today) {
        var first = first(today);
        var from = day(address, "from", first.span().from());
        var to = day(address, "to", first.span().to());
        return new BuiltFigure(
                word(address, "figure", Metric.values(), first.metric()),
                word(address, "by", Breakdown.values(), first.by()),
                to.isBefore(from) || to.isAfter(from.plusYears(10)) ? first.span() : new Span(from, to),
                word(address, "compare", Compare.values(), first.compare()));
    }

    /** As it stands in the address. */
    String query() {
        return "by=%s&compare=%s&figure=%s&from=%s&to=%s"
                .formatted(word(by), word(compare), word(metric), span.from(), span.to());
    }

    Report report(MetricQueries metrics, Viewer viewer, LocalDate today) {
        var now = metrics.count(viewer, metric, by, span);
        var other = other();
        SortedMap<String, Integer> then = other.map(one -> moved(metrics.count(viewer, metric, by, one), one))
                .orElse(new TreeMap<>());
        var parts = new TreeSet<>(now.keySet());
        parts.addAll(then.keySet());
        if (by == Breakdown.MONTH) {
            Stream.iterate(
                            YearMonth.from(span.from()),
                            month -> !month.isAfter(YearMonth.from(span.to())),
                            month -> month.plusMonths(1))
                    .forEach(month -> parts.add(month.toString()));
        }
        var rows = parts.stream()
                .map(part -> new Row(
                        name(part),
                        cells(now.getOrDefault(part, 0), other.isPresent() ? then.getOrDefault(part, 0) : null)))
                .toList();
        var header = new ArrayList<>(List.of(Wording.text("reporting.builder.by." + by), period(span)));
        other.ifPresent(one -> header.addAll(List.of(period(one), Wording.text("reporting.column.difference"))));
        var table = new FigureTable(
                Wording.text("reporting.metric." + metric),
                List.copyOf(header),
                rows,
                Wording.text("reporting.metric." + metric + ".how")
                        + (by == Breakdown.CATEGORY ? Wording.text("reporting.builder.categories") : "")
                        + (by == Breakdown.MONTH && metric.offices() ? Wording.text("reporting.builder.months") : ""),
                Wording.text(
                        "reporting.report.basis", Wording.number(metrics.offices(viewer)), JapaneseDates.both(today)));
        return new Report(
                Wording.text("reporting.metric." + metric),
                today,
                List.of(Wording.text("reporting.report.made", JapaneseDates.both(today), viewer.name())),
                List.of(table),
                null);
    }

    Optional<FigureChart> chart(FigureTable table) {
        if (table.rows().size() < 2) {
            return Optional.empty();
        }
        var columns = other().isPresent() ? 2 : 1;
        var rows = new ArrayList<FigureChart.Row>();
        for (var column = 0; column < columns; column++) {
            var place = column;
            rows.add(new FigureChart.Row(
                    table.header().get(place + 1),
                    table.rows().stream()
                            .map(row -> row.cells().get(place).value() instanceof Integer count
                                    ? BigDecimal.valueOf(count)
                                    : null)
                            .toList()));
        }
        var chart = FigureChart.bars(
                Wording.text("reporting.chart", table.title()),
                table.rows().stream().map(Row::name).toList(),
                List.copyOf(rows),
                Wording.text("reporting.unit"));
        chart.addClassName(table.rows().size() > 6 ? "chart-tallest" : "chart-tall");
        return Optional.of(chart);
    }

    private Optional<Span> other() {
        return switch (compare) {
            case NONE -> Optional.empty();
            case BEFORE -> Optional.of(span.before());
            case YEAR -> Optional.of(span.yearBefore());
        };
    }

    /** Months of the other period stand beside those of this one, first beside first. */
    private SortedMap<String, Integer> moved(SortedMap<String, Integer> counts, Span other) {
        if (by != Breakdown.MONTH) {
            return counts;
        }
        var moved = new TreeMap<String, Integer>();
        var months = ChronoUnit.MONTHS.between(YearMonth.from(other.from()), YearMonth.from(span.from()));
        counts.forEach((month, count) ->
                moved.put(YearMonth.parse(month).plusMonths(months).toString(), count));
        return moved;
    }

    private static List<Cell> cells(int now, @Nullable Integer then) {
        return then == null ? List.of(Cell.of(now)) : List.of(Cell.of(now), Cell.of(then), Cell.of(now - then));
    }

    private String name(String part) {
        return switch (by) {
            case NONE -> Wording.text("reporting.builder.whole");
            case MONTH -> JapaneseDates.month(YearMonth.parse(part));
            case CATEGORY -> Wording.text("category." + part);
            case COUNCIL ->
                Wording.text(part.equals("MEMBER") ? "careoffice.council.member" : "careoffice.council.none");
        };
    }

    private static String period(Span span) {
        return Wording.text("reporting.builder.period", span.from(), span.to());
    }

    private static LocalDate day(QueryParameters address, String key, LocalDate otherwise) {
        try {
            return address.getSingleParameter(key).map(LocalDate::parse).orElse(otherwise);
        } catch (DateTimeParseException unreadable) {
            return otherwise;
        }
    }

    private static <E extends Enum<E>> E word(QueryParameters address, String key, E[] all, E otherwise) {
        Function<E, String> words = BuiltFigure::word;
        return address.getSingleParameter(key)
                .flatMap(text -> Stream.of(all)
                        .filter(one -> words.apply(one).equals(text))
                        .findFirst())
                .orElse(otherwise);
    }

    private static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }
}
