package jp.banso.reporting.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.reporting.DashboardQueries;
import jp.banso.reporting.FigureFilter;
import jp.banso.reporting.Metric;
import jp.banso.reporting.MetricQueries;
import jp.banso.reporting.ReportQueries;
import jp.banso.reporting.ReportQueries.Rate;
import jp.banso.reporting.Span;
import jp.banso.reporting.ui.FigureTable.Cell;
import jp.banso.reporting.ui.FigureTable.Row;
import jp.banso.security.Viewer;
import jp.banso.shared.ui.JapaneseDates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the two ready-made reports together; the offices' stages are those of today, everything else of the period. */
@Component
final class Reports {

    private static final List<Metric> WORK = List.of(
            Metric.CALLS,
            Metric.CALLED,
            Metric.REACHED,
            Metric.INFORMED,
            Metric.BRIEFED,
            Metric.APPLIED,
            Metric.VISITS,
            Metric.VISITED,
            Metric.SET_UP,
            Metric.TESTED,
            Metric.LIVE,
            Metric.SETTLED);

    private final MetricQueries metrics;
    private final ReportQueries queries;
    private final DashboardQueries dashboard;

    Reports(MetricQueries metrics, ReportQueries queries, DashboardQueries dashboard) {
        this.metrics = metrics;
        this.queries = queries;
        this.dashboard = dashboard;
    }

    /** The month's progress for the section's head. */
    Report monthly(Viewer viewer, YearMonth month, LocalDate today) {
        var span = Span.of(month);
        var told = dashboard.dashboard(viewer, FigureFilter.none());
        var stalled = told.stages().stream()
                .filter(figure -> figure.stage() != AdoptionStage.NOT_CONTACTED)
                .map(figure -> new Row(
                        Wording.stage(figure.stage()),
                        List.of(Cell.of(figure.here()), Cell.of(figure.reached()), Cell.of(figure.stalled()))))
                .toList();
        var offices = offices(viewer, today);
        var week = new Span(today, today.plusDays(7));
        return new Report(
                Wording.text("reporting.report.MONTHLY.of", JapaneseDates.month(month)),
                today,
                List.of(made(viewer, today), Wording.text("reporting.report.stages-today")),
                List.of(
                        rates(viewer, span),
                        work(viewer, span, span.before(), offices),
                        table("stalled-report", stalled, offices, "stage", "here", "reached", "stalled"),
                        Report.orNothing(table(
                                "listed-report",
                                queries.listed(viewer, span).stream()
                                        .map(one -> new Row(
                                                JapaneseDates.both(one.on()),
                                                List.of(
                                                        Cell.of(
                                                                Wording.text(
                                                                        one.appeared()
                                                                                ? "reporting.appeared"
                                                                                : "reporting.vanished")),
                                                        Cell.of(one.number()),
                                                        Cell.of(one.office()))))
                                        .toList(),
                                period(span),
                                "day",
                                "change",
                                "number",
                                "office")),
                        Report.orNothing(table(
                                "visits-report",
                                queries.visits(viewer, week).stream()
                                        .map(one -> new Row(
                                                JapaneseDates.both(one.on()),
                                                List.of(Cell.of(one.office()), Cell.of(one.firm()))))
                                        .toList(),
                                period(week),
                                "day",
                                "office",
                                "firm"))),
                queries.rate(viewer, span.to()).orElse(null));
    }

    /** The results of a period for the prefecture. */
    Report pack(Viewer viewer, Span span, LocalDate today) {
        var briefings = queries.briefings(viewer, span);
        return new Report(
                Wording.text("reporting.report.PACK.of", span.from(), span.to()),
                today,
                List.of(made(viewer, today)),
                List.of(
                        rates(viewer, span),
                        work(viewer, span, null, offices(viewer, today)),
                        table(
                                "briefings-report",
                                List.of(
                                        figure("sessions", briefings.sessions()),
                                        figure("offices-came", briefings.offices()),
                                        figure("people-came", briefings.people())),
                                period(span),
                                "item",
                                "value",
                                "how"),
                        Report.orNothing(table(
                                "rounds-report",
                                queries.rounds(viewer, span).stream()
                                        .map(one -> new Row(
                                                one.title(),
                                                List.of(
                                                        Cell.of(one.asked()),
                                                        Cell.of(one.answered()),
                                                        Cell.of(Wording.percent(one.answered(), one.asked())))))
                                        .toList(),
                                Wording.text("reporting.rounds-report.basis"),
                                "round",
                                "asked",
                                "answered",
                                "answer-rate")),
                        table(
                                "by-hand",
                                Stream.of("links", "inquiries", "casebook", "hours", "money")
                                        .map(key ->
                                                new Row(Wording.text("reporting.by-hand." + key), List.of(Cell.of(""))))
                                        .toList(),
                                period(span),
                                "item",
                                "value")),
                queries.rate(viewer, span.to()).orElse(null));
    }

    private FigureTable rates(Viewer viewer, Span span) {
        var rows = new ArrayList<Row>();
        var before = queries.rate(viewer, span.from().minusDays(1));
        var after = queries.rate(viewer, span.to());
        before.ifPresent(rate -> rows.add(rate("before", rate)));
        after.ifPresent(rate -> rows.add(rate("after", rate)));
        if (before.isPresent() && after.isPresent()) {
            var one = before.get().rate();
            var other = after.get().rate();
            rows.add(new Row(
                    Wording.text("reporting.rates.change"),
                    List.of(
                            Cell.of(""),
                            Cell.of(other.count() - one.count()),
                            Cell.of(""),
                            Cell.of(Wording.text(
                                    "reporting.rates.points",
                                    signed(other.percent().subtract(one.percent())))))));
        }
        return Report.orNothing(new FigureTable(
                Wording.text("reporting.rates-report"),
                columns("item", "day", "users", "denominator", "adoption"),
                List.copyOf(rows),
                Wording.text("reporting.rule.LISTED.how"),
                after.map(rate -> Wording.text(
                                "reporting.rates.basis",
                                rate.denominator(),
                                Wording.number(rate.rate().denominator()),
                                JapaneseDates.both(rate.denominatorAsOf()),
                                rate.definition()))
                        .orElse("")));
    }

    private static String signed(BigDecimal points) {
        return points.signum() > 0 ? "+" + points.toPlainString() : points.toPlainString();
    }

    private static Row rate(String key, Rate rate) {
        return new Row(
                Wording.text("reporting.rates." + key),
                List.of(
                        Cell.of(Wording.day(rate.asOf(), rate.monthOnly())),
                        Cell.of(rate.rate().count()),
                        Cell.of(rate.rate().denominator()),
                        Cell.of(rate.rate().percent())));
    }

    private FigureTable work(Viewer viewer, Span span, @Nullable Span earlier, String basis) {
        var now = metrics.all(viewer, span);
        Map<Metric, Integer> then = earlier == null ? Map.of() : metrics.all(viewer, earlier);
        var rows = WORK.stream()
                .map(metric -> new Row(
                        Wording.text("reporting.metric." + metric),
                        Stream.concat(
                                        earlier == null
                                                ? Stream.of(Cell.of(now.get(metric)))
                                                : Stream.of(Cell.of(now.get(metric)), Cell.of(then.get(metric))),
                                        Stream.of(Cell.of(Wording.text("reporting.metric." + metric + ".how"))))
                                .toList()))
                .toList();
        return earlier == null
                ? table("work-report", rows, basis + " " + period(span), "item", "value", "how")
                : table("work-report", rows, basis + " " + period(span), "item", "this-month", "month-before", "how");
    }

    private static Row figure(String key, int value) {
        return new Row(
                Wording.text("reporting.item." + key),
                List.of(Cell.of(value), Cell.of(Wording.text("reporting.item." + key + ".how"))));
    }

    private String offices(Viewer viewer, LocalDate today) {
        return Wording.text(
                "reporting.report.basis", Wording.number(metrics.offices(viewer)), JapaneseDates.both(today));
    }

    private static String period(Span span) {
        return Wording.text("reporting.report.period", JapaneseDates.both(span.from()), JapaneseDates.both(span.to()));
    }

    private static String made(Viewer viewer, LocalDate today) {
        return Wording.text("reporting.report.made", JapaneseDates.both(today), viewer.name());
    }

    private static FigureTable table(String key, List<Row> rows, String denominator, String... columns) {
        return new FigureTable(
                Wording.text("reporting." + key),
                columns(columns),
                rows,
                Wording.text("reporting." + key + ".note"),
                denominator);
    }

    private static List<String> columns(String... columns) {
        return Stream.of(columns)
                .map(column -> Wording.text("reporting.column." + column))
                .toList();
    }
}
