package jp.banso.reporting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.banso.reporting.Figure;
import jp.banso.reporting.FigureExport;
import jp.banso.reporting.FigureFilter;
import jp.banso.reporting.Forecast;
import jp.banso.reporting.Forecast.Drawn;
import jp.banso.reporting.Forecast.Reading;
import jp.banso.reporting.ForecastQueries;
import jp.banso.reporting.ui.FigureTable.Cell;
import jp.banso.reporting.ui.FigureTable.Row;
import jp.banso.security.CurrentViewer;
import jp.banso.security.Role.Names;
import jp.banso.shared.JapanTime;
import jp.banso.shared.ui.EmptyState;
import jp.banso.shared.ui.FigureChart;
import jp.banso.shared.ui.InventedMark;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.Section;
import org.jspecify.annotations.Nullable;

/** When half is reached, read in three ways; what if moves only the one that knows of calls. */
@Route("overview/forecast")
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.VIEWER})
class ForecastView extends Div implements AfterNavigationObserver {

    private final transient ForecastQueries queries;
    private final transient CurrentViewer viewer;
    private final transient FigureFile file;
    private final PageHeader header = new PageHeader(getTranslation("reporting.forecast"));
    private final IntegerField calls = new IntegerField(getTranslation("reporting.forecast.calls"));
    private final IntegerField more = new IntegerField(getTranslation("reporting.forecast.more"));
    private final Div body = new Div();
    private final Section flow = new Section(getTranslation("reporting.forecast.flow"));
    private transient @Nullable Forecast told;

    ForecastView(
            ForecastQueries queries, FigureExport export, CurrentViewer viewer, InventedMark invented, Clock clock) {
        this.queries = queries;
        this.viewer = viewer;
        file = new FigureFile(
                export,
                viewer,
                invented,
                FigureFilter::none,
                () -> new FigureFile.Head(JapanTime.today(clock), List.of(JapaneseDates.both(JapanTime.today(clock)))));
        addClassNames("page", "figures-page");
        calls.setMin(0);
        calls.setMax(1000);
        more.setMin(-100);
        more.setMax(100);
        more.setValue(0);
        calls.addValueChangeListener(change -> showFlow());
        more.addValueChangeListener(change -> showFlow());
        body.addClassName("card-stack");
        var back = new Anchor(Places.overview(), getTranslation("reporting.back"));
        back.addClassName("page-links");
        add(header, back, body);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        body.removeAll();
        told = queries.forecast(viewer.get()).orElse(null);
        var forecast = told;
        if (forecast == null) {
            body.add(new EmptyState(
                    VaadinIcon.LINE_CHART,
                    getTranslation("reporting.forecast.none"),
                    getTranslation("reporting.forecast.none.next")));
            return;
        }
        var base = forecast.base();
        header.show(
                getTranslation("reporting.forecast"),
                getTranslation(
                        "reporting.forecast.line",
                        Wording.number(forecast.target()),
                        base.name(),
                        Wording.number(base.value()),
                        JapaneseDates.both(base.asOf())));
        calls.setValue((int) Math.round(forecast.pipeline().callsAWeek()));
        if (forecast.snapshots() < Forecast.ENOUGH) {
            var few = new Paragraph(getTranslation("reporting.forecast.few", forecast.snapshots()));
            few.addClassName("forecast-few");
            body.add(few);
        }
        var blocks = new Div(
                straight(forecast),
                new Section(getTranslation("reporting.forecast.curve"), reading(forecast.curve(), "curve")),
                flow);
        blocks.addClassName("figure-blocks");
        body.add(blocks);
        showFlow();
        if (!forecast.drawn().isEmpty()) {
            body.add(new FigureBlock(drawing(forecast), file).onPage());
        }
    }

    private Section straight(Forecast forecast) {
        var section = new Section(getTranslation("reporting.forecast.straight"), reading(forecast.line(), "straight"));
        forecast.aMonth()
                .ifPresent(month ->
                        section.add(new Paragraph(getTranslation("reporting.forecast.month", rounded(month)))));
        return section;
    }

    private void showFlow() {
        var forecast = told;
        if (forecast == null || calls.isInvalid() || more.isInvalid()) {
            return;
        }
        var wanted = calls.getValue() == null ? 0 : calls.getValue();
        var added = more.getValue() == null ? 0 : more.getValue();
        var box = new Div(calls, more);
        box.addClassName("figure-choice");
        box.getElement().setAttribute("role", "group");
        box.getElement().setAttribute("aria-label", getTranslation("reporting.forecast.what-if"));
        var pipeline = forecast.pipeline();
        flow.show(
                reading(forecast.flow(wanted, added / 100.0), "flow"),
                new Paragraph(getTranslation(
                        "reporting.forecast.flow.share",
                        rounded(pipeline.shareOfCalled() * 100),
                        rounded(pipeline.callsAWeek()),
                        Wording.number(pipeline.untouched()))),
                box);
    }

    private Div reading(Optional<Reading> given, String kind) {
        var day = new Div();
        day.addClassName("card-figure");
        day.getElement().setAttribute("aria-live", "polite");
        var said = new Div(day);
        if (given.isEmpty()) {
            day.setText(getTranslation("reporting.forecast.unknown"));
            said.add(new Paragraph(getTranslation("reporting.forecast.unknown." + kind)));
        } else {
            var reading = given.get();
            var on = reading.on();
            day.setText(on == null ? getTranslation("reporting.forecast.never") : month(on));
            var range = reading.range();
            if (range != null) {
                said.add(new Paragraph(getTranslation(
                        "reporting.forecast.range", monthOrLater(range.early()), monthOrLater(range.late()))));
            }
            var error = reading.error();
            if (error != null) {
                said.add(new Paragraph(getTranslation("reporting.forecast.error", reading.tried(), rounded(error))));
            }
        }
        var how = new Paragraph(getTranslation("reporting.forecast.how." + kind));
        how.addClassName("cell-sub");
        said.add(how);
        return said;
    }

    private String monthOrLater(@Nullable LocalDate day) {
        return day == null ? getTranslation("reporting.forecast.beyond") : month(day);
    }

    private static String month(LocalDate day) {
        return JapaneseDates.month(YearMonth.from(day));
    }

    private Drawing drawing(Forecast forecast) {
        var drawn = forecast.drawn();
        var curved = drawn.stream().anyMatch(one -> one.curve() != null);
        var base = forecast.base();
        var table = new FigureTable(
                getTranslation("reporting.forecast.table"),
                Stream.of("day", "users", "straight", "curve")
                        .limit(curved ? 4 : 3)
                        .map(column -> getTranslation("reporting.column." + column))
                        .toList(),
                drawn.stream().map(one -> row(one, curved)).toList(),
                getTranslation("reporting.forecast.note"),
                getTranslation(
                        "reporting.basis.named",
                        base.name(),
                        Wording.number(base.value()),
                        JapaneseDates.both(base.asOf())));
        return new Drawing(Figure.FORECAST, table, () -> Optional.of(chart(forecast, drawn, curved)));
    }

    private Row row(Drawn one, boolean curved) {
        var cells = Stream.of(
                        Cell.of(one.count()),
                        Cell.of(BigDecimal.valueOf(Math.round(one.line())).intValue()),
                        Cell.of(one.curve() == null ? null : (int) Math.round(one.curve())))
                .limit(curved ? 3 : 2)
                .toList();
        return new Row(JapaneseDates.both(one.day()), cells);
    }

    private FigureChart chart(Forecast forecast, List<Drawn> drawn, boolean curved) {
        var rows = Stream.of(
                        new FigureChart.Row(
                                getTranslation("reporting.column.users"),
                                drawn.stream().map(one -> decimal(one.count())).toList()),
                        new FigureChart.Row(
                                getTranslation("reporting.column.straight"),
                                drawn.stream().map(one -> decimal(one.line())).toList()),
                        new FigureChart.Row(
                                getTranslation("reporting.column.curve"),
                                drawn.stream().map(one -> decimal(one.curve())).toList()))
                .limit(curved ? 3 : 2)
                .toList();
        return FigureChart.lines(
                getTranslation("reporting.chart", getTranslation("reporting.forecast")),
                drawn.stream()
                        .map(one -> one.day().getYear() + "/" + one.day().getMonthValue())
                        .toList(),
                rows,
                getTranslation("reporting.unit"),
                new FigureChart.Target(
                        getTranslation("reporting.forecast.target", Wording.number(forecast.target())),
                        BigDecimal.valueOf(forecast.target())));
    }

    private static @Nullable BigDecimal decimal(@Nullable Number value) {
        return value == null ? null : BigDecimal.valueOf(value.doubleValue()).setScale(0, RoundingMode.HALF_UP);
    }

    private static String rounded(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }
}
