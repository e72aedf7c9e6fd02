package jp.banso.reporting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.reporting.Figure;
import jp.banso.reporting.FigureExport;
import jp.banso.reporting.FigureFilter;
import jp.banso.reporting.Intervention;
import jp.banso.reporting.MovementQueries;
import jp.banso.reporting.Survival;
import jp.banso.reporting.ui.FigureTable.Cell;
import jp.banso.reporting.ui.FigureTable.Row;
import jp.banso.security.CurrentViewer;
import jp.banso.security.Role.Names;
import jp.banso.shared.JapanTime;
import jp.banso.shared.ui.EmptyState;
import jp.banso.shared.ui.FigureChart;
import jp.banso.shared.ui.FormFields;
import jp.banso.shared.ui.InventedMark;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Places;

/** How long offices stay at a stage, by what came to them first; says that it is no cause. */
@Route("overview/moved")
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
class MovementsView extends Div implements AfterNavigationObserver {

    private static final List<Integer> DAYS = List.of(0, 7, 14, 30, 60, 90, 120, 180);

    private static final List<String> COLUMNS =
            List.of("first", "stays", "moved", "waiting", "median", "at-risk-30", "at-risk-90");

    private final transient MovementQueries queries;
    private final transient CurrentViewer viewer;
    private final transient FigureFile file;
    private final Select<AdoptionStage> from;
    private final Div body = new Div();
    private boolean filling;

    MovementsView(
            MovementQueries queries, FigureExport export, CurrentViewer viewer, InventedMark invented, Clock clock) {
        this.queries = queries;
        this.viewer = viewer;
        file = new FigureFile(
                export,
                viewer,
                invented,
                FigureFilter::none,
                () -> new FigureFile.Head(JapanTime.today(clock), List.of(JapaneseDates.both(JapanTime.today(clock)))));
        addClassNames("page", "figures-page");
        var stages = Arrays.stream(AdoptionStage.values())
                .filter(stage -> stage != AdoptionStage.NOT_CONTACTED && stage != AdoptionStage.SETTLED)
                .toList();
        from = FormFields.choice("reporting.moved.from", stages, one -> one == null ? "" : Wording.stage(one));
        from.addValueChangeListener(change -> {
            if (!filling) {
                getUI().ifPresent(ui -> ui.navigate(
                        Places.movements(),
                        QueryParameters.simple(Map.of("stage", change.getValue().code()))));
            }
        });
        var choice = new Div(from);
        choice.addClassName("figure-choice");
        var warning = new Paragraph(getTranslation("reporting.moved.no-cause"));
        warning.addClassName("forecast-few");
        body.addClassName("card-stack");
        var back = new Anchor(Places.overview(), getTranslation("reporting.back"));
        back.addClassName("page-links");
        add(
                new PageHeader(getTranslation("reporting.moved"), getTranslation("reporting.moved.line")),
                back,
                warning,
                choice,
                body);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var code = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("stage")
                .orElse("");
        var stage = Arrays.stream(AdoptionStage.values())
                .filter(one -> one.code().equals(code))
                .filter(one -> one != AdoptionStage.NOT_CONTACTED && one != AdoptionStage.SETTLED)
                .findFirst()
                .orElse(AdoptionStage.INFORMED);
        filling = true;
        from.setValue(stage);
        filling = false;
        body.removeAll();
        var told = queries.from(viewer.get(), stage);
        if (told.isEmpty()) {
            body.add(new EmptyState(
                    VaadinIcon.HOURGLASS,
                    getTranslation("reporting.moved.none"),
                    getTranslation("reporting.moved.none.next")));
            return;
        }
        body.add(new FigureBlock(drawing(stage, told), file).onPage());
    }

    private Drawing drawing(AdoptionStage stage, Map<Intervention, Survival> told) {
        var offices = told.values().stream().mapToInt(Survival::offices).sum();
        var table = new FigureTable(
                getTranslation("reporting.moved.table", Wording.stage(stage)),
                COLUMNS.stream()
                        .map(column -> getTranslation("reporting.column." + column))
                        .toList(),
                Stream.concat(
                                told.entrySet().stream().map(group -> row(group.getKey(), group.getValue())),
                                queries.unrecorded(viewer.get()).stream().map(this::unrecorded))
                        .toList(),
                getTranslation("reporting.moved.note"),
                getTranslation("reporting.moved.basis", Wording.stage(stage), Wording.number(offices)));
        return new Drawing(Figure.MOVED, table, () -> chart(stage, told));
    }

    private Row row(Intervention first, Survival told) {
        var median = told.median();
        return new Row(
                getTranslation("reporting.first." + first),
                List.of(
                        Cell.of(told.offices()),
                        Cell.of(told.moved()),
                        Cell.of(told.offices() - told.moved()),
                        Cell.of(
                                median != null
                                        ? getTranslation("reporting.moved.days", median)
                                        : getTranslation(
                                                told.offices() < Survival.LEAST
                                                        ? "reporting.moved.few"
                                                        : "reporting.moved.not-half")),
                        Cell.of(told.watched(30)),
                        Cell.of(told.watched(90))));
    }

    /** Nobody is counted with what is recorded of nobody. */
    private Row unrecorded(Intervention kind) {
        var cells = IntStream.range(2, COLUMNS.size()).mapToObj(column -> Cell.of(null));
        return new Row(
                getTranslation("reporting.first." + kind),
                Stream.concat(Stream.of(Cell.of(getTranslation("reporting.moved.unrecorded"))), cells)
                        .toList());
    }

    private Optional<FigureChart> chart(AdoptionStage stage, Map<Intervention, Survival> told) {
        var rows = told.entrySet().stream()
                .filter(group -> group.getValue().offices() >= Survival.LEAST)
                .map(group -> new FigureChart.Row(
                        getTranslation("reporting.first." + group.getKey()),
                        DAYS.stream().map(day -> group.getValue().gone(day)).toList()))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(FigureChart.lines(
                        getTranslation(
                                "reporting.chart", getTranslation("reporting.moved.table", Wording.stage(stage))),
                        IntStream.range(0, DAYS.size())
                                .mapToObj(place -> getTranslation("reporting.moved.days", DAYS.get(place)))
                                .toList(),
                        rows,
                        "%",
                        null));
    }
}
