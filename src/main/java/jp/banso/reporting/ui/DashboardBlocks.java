package jp.banso.reporting.ui;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.listing.AdoptionCourse;
import jp.banso.listing.AdoptionRate;
import jp.banso.listing.panel.RateChart;
import jp.banso.reporting.DueWork;
import jp.banso.reporting.FigureExport.Figures;
import jp.banso.reporting.Funnel;
import jp.banso.reporting.Share;
import jp.banso.reporting.Standing;
import jp.banso.reporting.ui.FigureTable.Cell;
import jp.banso.shared.ServiceCategory;
import jp.banso.shared.ui.FigureChart;
import jp.banso.shared.ui.JapaneseDates;
import org.jspecify.annotations.Nullable;

/** What each kind of figures looks like; {@code linked} where the viewer may see the offices behind them. */
@org.springframework.stereotype.Component
final class DashboardBlocks {

    private final FigureBlock block;

    DashboardBlocks(FigureBlock block) {
        this.block = block;
    }

    /** Counts over time with the rate beside its denominator (LST-07). */
    Component course(AdoptionCourse course) {
        var denominator = course.base();
        var systems = course.points().stream()
                .map(AdoptionCourse.Point::series)
                .distinct()
                .count();
        var columns = new ArrayList<>(List.of("day", "rate", "listed", "change"));
        var rows = new ArrayList<List<Cell>>();
        AdoptionCourse.@Nullable Point before = null;
        for (var point : course.points()) {
            var row = new ArrayList<>(List.of(
                    Cell.of(RateChart.day(point)),
                    Cell.of(
                            denominator == null
                                    ? null
                                    : new AdoptionRate(point.offices(), denominator.value()).percent()),
                    Cell.of(point.offices()),
                    Cell.of(
                            before == null || before.series() != point.series()
                                    ? null
                                    : point.offices() - before.offices())));
            if (systems > 1) {
                row.add(Cell.of(RateChart.series(point.series())));
            }
            rows.addFirst(row);
            before = point;
        }
        if (systems > 1) {
            columns.add("series");
        }
        var meaning = denominator == null
                ? Wording.text("reporting.course.no-base")
                : Wording.text(
                        "reporting.course.base",
                        denominator.name(),
                        Wording.number(denominator.value()),
                        JapaneseDates.both(denominator.asOf()),
                        denominator.definition(),
                        RateChart.TARGET.toPlainString());
        return block.of(Figures.COURSE, RateChart.of(course), table("reporting.course", columns, rows), meaning);
    }

    /** Offices by stage: who stands there, who came at least so far, and who has stalled. */
    Component funnel(Funnel funnel, boolean linked) {
        var stages = List.of(AdoptionStage.values());
        var rows = stages.stream()
                .map(stage -> List.of(
                        Cell.of(Wording.stage(stage)),
                        led(funnel.at(stage), linked, "stage=" + stage.code()),
                        led(funnel.stalledAt(stage), linked, "stage=" + stage.code() + "&stalled=yes"),
                        Cell.of(funnel.reached(stage)),
                        Cell.of(Wording.percent(funnel.reached(stage), funnel.offices()))))
                .toList();
        var chart = FigureChart.bars(
                Wording.text("reporting.funnel.picture", funnel.offices(), funnel.setUp()),
                stages.stream().map(Wording::stage).toList(),
                List.of(
                        bar("reporting.funnel.at", stages, funnel::at),
                        bar("reporting.funnel.reached", stages, funnel::reached)),
                Wording.text("reporting.unit"));
        chart.addClassName("chart-tall");
        return block.of(
                Figures.FUNNEL,
                Optional.of(chart),
                table("reporting.funnel", List.of("stage", "at", "stalled", "reached", "share"), rows),
                Wording.text("reporting.funnel.meaning"));
    }

    Component categories(Map<ServiceCategory, Share> shares) {
        return shares(
                Figures.CATEGORIES,
                "reporting.categories",
                shares.entrySet().stream()
                        .map(entry -> new Named(
                                Wording.text("category." + entry.getKey().name()), entry.getValue(), ""))
                        .toList());
    }

    Component members(Standing standing, boolean linked) {
        return shares(
                Figures.MEMBERS,
                "reporting.members",
                List.of(
                        new Named(
                                Wording.text("reporting.members.in"), standing.members(), linked ? "council=yes" : ""),
                        new Named(Wording.text("reporting.members.out"), standing.others(), linked ? "council=no" : ""),
                        new Named(Wording.text("reporting.members.all"), standing.all(), "")));
    }

    /** What waits for somebody; the office list opens with exactly these. */
    Component due(DueWork due) {
        var rows = List.of(
                List.of(
                        Cell.of(Wording.text("reporting.due.stalled")),
                        Cell.of(due.stalled()).to("offices?stalled=yes&sort=stale")),
                List.of(
                        Cell.of(Wording.text("reporting.due.come")),
                        Cell.of(due.due()).to("offices?due=yes&sort=next")),
                List.of(Cell.of(Wording.text("reporting.due.overdue")), Cell.of(due.overdue())),
                List.of(Cell.of(Wording.text("reporting.due.soon")), Cell.of(due.soon())));
        return block.of(
                Figures.DUE,
                Optional.empty(),
                table("reporting.due", List.of("what", "cases"), rows),
                Wording.text("reporting.due.meaning"));
    }

    private record Named(String name, Share share, String words) {}

    private Component shares(Figures figures, String key, Collection<Named> groups) {
        var rows = groups.stream()
                .map(group -> List.of(
                        Cell.of(group.name()),
                        Cell.of(Wording.percent(
                                group.share().setUp(), group.share().offices())),
                        Cell.of(Wording.percent(
                                group.share().listed(), group.share().offices())),
                        led(group.share().offices(), !group.words().isEmpty(), group.words()),
                        Cell.of(group.share().setUp()),
                        Cell.of(group.share().listed())))
                .toList();
        var names = groups.stream().map(Named::name).toList();
        var chart = FigureChart.bars(
                Wording.text(key + ".picture"),
                names,
                List.of(
                        rates("reporting.share.setUp", groups, Share::setUp),
                        rates("reporting.share.listed", groups, Share::listed)),
                "%");
        return block.of(
                figures,
                Optional.of(chart),
                table(key, List.of("group", "setUpRate", "listedRate", "offices", "setUp", "listed"), rows),
                Wording.text(key + ".meaning"));
    }

    private static FigureChart.Row bar(String key, List<AdoptionStage> stages, Function<AdoptionStage, Integer> count) {
        return new FigureChart.Row(
                Wording.text(key),
                stages.stream()
                        .map(stage -> BigDecimal.valueOf(count.apply(stage)))
                        .toList());
    }

    private static FigureChart.Row rates(String key, Collection<Named> groups, Function<Share, Integer> part) {
        return new FigureChart.Row(
                Wording.text(key),
                groups.stream()
                        .map(group -> Wording.percent(
                                part.apply(group.share()), group.share().offices()))
                        .toList());
    }

    private static Cell led(int count, boolean linked, String words) {
        return linked ? Cell.of(count).to(Wording.offices(words)) : Cell.of(count);
    }

    private static FigureTable table(String key, List<String> columns, List<List<Cell>> rows) {
        return new FigureTable(
                Wording.text(key),
                columns.stream()
                        .map(column -> Wording.text("reporting.column." + column))
                        .toList(),
                rows);
    }
}
