package jp.banso.reporting.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.panel.StageBars;
import jp.banso.reporting.Dashboard;
import jp.banso.reporting.Errand;
import jp.banso.reporting.Figure;
import jp.banso.reporting.Share;
import jp.banso.reporting.StageFigure;
import jp.banso.reporting.ui.FigureTable.Cell;
import jp.banso.reporting.ui.FigureTable.Row;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.shared.ui.FigureChart;
import org.jspecify.annotations.Nullable;

/** The blocks of the page, each told from the figures. */
final class Drawings {

    private final Dashboard told;
    private final Ways ways;

    Drawings(Dashboard told, Ways ways) {
        this.told = told;
        this.ways = ways;
    }

    /** What this person is told, in the page's order. */
    List<Drawing> all() {
        var drawings = new ArrayList<Drawing>();
        var course = told.course();
        if (course != null && !course.points().isEmpty()) {
            drawings.add(CourseDrawing.of(course));
        }
        if (told.offices() > 0) {
            drawings.add(stages());
            drawings.add(services());
            council().ifPresent(drawings::add);
            stalled().ifPresent(drawings::add);
        }
        errands().ifPresent(drawings::add);
        return drawings;
    }

    private Drawing stages() {
        var rows = new ArrayList<Row>();
        var figures = shown();
        var before = told.offices();
        for (var figure : figures) {
            rows.add(new Row(
                    Wording.stage(figure.stage()),
                    List.of(
                            ways.at(figure.stage(), figure.here()),
                            Cell.of(figure.reached()),
                            Cell.of(Wording.percent(figure.reached(), told.offices())),
                            Cell.of(rows.isEmpty() ? null : Wording.percent(figure.reached(), before)))));
            before = figure.reached();
        }
        return new Drawing(
                Figure.STAGES,
                table("stages", rows, "stage", "here", "reached", "of-all", "of-before"),
                () -> bars(
                        "stages",
                        figures,
                        figure -> Wording.stage(figure.stage()),
                        row("reached", figures, StageFigure::reached),
                        row("here", figures, StageFigure::here)));
    }

    private List<StageFigure> shown() {
        if (!(ways.viewer() instanceof VendorStaff)) {
            return told.stages();
        }
        var concerning =
                StageBars.ofAFirm(stage -> told.stages().get(stage.ordinal()).here());
        return told.stages().stream()
                .filter(figure -> concerning.contains(figure.stage()))
                .toList();
    }

    private Drawing services() {
        var entries = List.copyOf(told.services().entrySet());
        var rows = entries.stream()
                .map(entry -> shareRow(
                        Wording.text("category." + entry.getKey().name()),
                        entry.getValue(),
                        count -> ways.offering(entry.getKey(), count, false),
                        count -> ways.offering(entry.getKey(), count, true)))
                .toList();
        return new Drawing(
                Figure.SERVICES,
                table("services", rows, "category", "rate", "listed", "offices", "set-up"),
                () -> rates(
                        "services",
                        entries.stream()
                                .map(entry -> Wording.text(
                                        "category." + entry.getKey().name()))
                                .toList(),
                        entries.stream().map(entry -> rate(entry.getValue())).toList()));
    }

    private Optional<Drawing> council() {
        var council = told.council();
        if (council == null) {
            return Optional.empty();
        }
        var names = List.of(Wording.text("careoffice.council.member"), Wording.text("careoffice.council.none"));
        var rows = List.of(
                shareRow(
                        names.getFirst(),
                        council.members(),
                        count -> ways.ofTheCouncil(true, count, false),
                        count -> ways.ofTheCouncil(true, count, true)),
                shareRow(
                        names.getLast(),
                        council.others(),
                        count -> ways.ofTheCouncil(false, count, false),
                        count -> ways.ofTheCouncil(false, count, true)));
        return Optional.of(new Drawing(
                Figure.COUNCIL,
                table("council", rows, "member", "rate", "listed", "offices", "set-up"),
                () -> rates(
                        "council",
                        names,
                        Stream.of(council.members(), council.others())
                                .map(Drawings::rate)
                                .toList())));
    }

    private Optional<Drawing> stalled() {
        if (told.errands() == null) {
            return Optional.empty();
        }
        var figures = shown().stream()
                .filter(figure -> figure.stage() != AdoptionStage.NOT_CONTACTED)
                .toList();
        var rows = figures.stream()
                .map(figure -> new Row(
                        Wording.stage(figure.stage()),
                        List.of(ways.stalledAt(figure.stage(), figure.stalled()), Cell.of(figure.here()))))
                .toList();
        return Optional.of(new Drawing(
                Figure.STALLED,
                table("stalled", rows, "stage", "stalled", "of-stage"),
                () -> told.stalled() == 0
                        ? Optional.empty()
                        : bars(
                                "stalled",
                                figures,
                                figure -> Wording.stage(figure.stage()),
                                row("stalled", figures, StageFigure::stalled))));
    }

    private Optional<Drawing> errands() {
        var errands = told.errands();
        if (errands == null) {
            return Optional.empty();
        }
        var rows = Stream.of(Errand.values())
                .filter(errands::containsKey)
                .map(errand -> new Row(
                        Wording.text("reporting.errand." + errand.name()),
                        List.of(ways.of(errand, errands.getOrDefault(errand, 0)))))
                .toList();
        return Optional.of(new Drawing(Figure.ERRANDS, table("errands", rows, "errand", "count"), Optional::empty));
    }

    private static Row shareRow(
            String name, Share share, Function<Integer, Cell> offices, Function<Integer, Cell> listed) {
        return new Row(
                name,
                List.of(
                        Cell.of(Wording.percent(share.listed(), share.offices())),
                        told(share.listed(), listed),
                        told(share.offices(), offices),
                        told(share.setUp(), Cell::of)));
    }

    private static Cell told(@Nullable Integer count, Function<Integer, Cell> way) {
        return count == null ? Cell.of(Wording.text("reporting.untold")) : way.apply(count);
    }

    private static @Nullable BigDecimal rate(Share share) {
        return Wording.percent(share.listed(), share.offices());
    }

    private FigureTable table(String key, List<Row> rows, String... columns) {
        return new FigureTable(
                Wording.text("reporting." + key),
                Stream.of(columns)
                        .map(column -> Wording.text("reporting.column." + column))
                        .toList(),
                rows,
                Wording.text("reporting." + key + ".note"),
                Wording.text("reporting.basis", Wording.number(told.offices())));
    }

    private static Optional<FigureChart> rates(String key, List<String> names, List<@Nullable BigDecimal> values) {
        if (names.size() < 2) {
            return Optional.empty();
        }
        var chart = FigureChart.bars(
                chartName(key),
                names,
                List.of(new FigureChart.Row(Wording.text("reporting.column.rate"), values)),
                "%");
        if (names.size() < 3) {
            chart.addClassName("chart-short");
        }
        return Optional.of(chart);
    }

    private static Optional<FigureChart> bars(
            String key, List<StageFigure> figures, Function<StageFigure, String> name, FigureChart.Row... rows) {
        var chart = FigureChart.bars(
                chartName(key), figures.stream().map(name).toList(), List.of(rows), Wording.text("reporting.unit"));
        chart.addClassName(rows.length > 1 ? "chart-tallest" : "chart-tall");
        return Optional.of(chart);
    }

    private static FigureChart.Row row(String column, List<StageFigure> figures, Function<StageFigure, Integer> value) {
        return new FigureChart.Row(
                Wording.text("reporting.column." + column),
                figures.stream()
                        .map(figure -> BigDecimal.valueOf(value.apply(figure)))
                        .toList());
    }

    private static String chartName(String key) {
        return Wording.text("reporting.chart", Wording.text("reporting." + key));
    }
}
