package jp.banso.careoffice.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.grid.dnd.GridDropMode;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.CareOfficeColumn;
import jp.banso.careoffice.CareOfficeFilter;
import jp.banso.careoffice.CareOfficeQueries;
import jp.banso.careoffice.CareOfficeRow;
import jp.banso.careoffice.CareOfficeSort;
import jp.banso.security.CurrentViewer;
import jp.banso.shared.ui.Places;

/** One stage of the board: its count and its cases, read fifty at a time as one goes down. Cards are text, never components. */
final class BoardColumn extends Div {

    private static final String CARD = """
            <div class="board-card"><a class="cell-main" href="${item.href}">${item.name}</a>
            <div class="cell-sub">${item.services}</div>
            <div class="cell-sub" ?hidden="${!item.days}">${item.days}</div>
            <div class="cell-sub" ?hidden="${!item.next}">${item.next}</div>
            <div ?hidden="${!item.mark}"><span class="status-badge badge-bad">${item.mark}</span></div>
            <div class="board-acts"><button type="button" ?hidden="${!item.forward}" aria-label="${item.forwardOf}"
            @click="${forward}">${item.forward}</button><button type="button" ?hidden="${!item.back}"
            aria-label="${item.backOf}" @click="${back}">${item.back}</button></div></div>""";

    private final AdoptionStage stage;
    private final transient OfficePages pages;
    private final Span number = new Span();
    private final Grid<CareOfficeRow> grid = new Grid<>();

    BoardColumn(
            AdoptionStage stage, CareOfficeQueries offices, CurrentViewer viewer, LocalDate today, BoardMoves moves) {
        this.stage = stage;
        pages = new OfficePages(offices, viewer);
        addClassName("board-column");
        var title = new H2(new Span(Wording.stage(stage)), number);
        number.addClassName("stage-count-number");
        title.addClassName("board-title");
        grid.addThemeVariants(GridVariant.NO_ROW_BORDERS);
        grid.setPageSize(50);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        getElement().setAttribute("role", "group").setAttribute("aria-label", Wording.stage(stage));
        var forward = moves.forward(stage);
        var back = moves.back(stage);
        grid.addColumn(LitRenderer.<CareOfficeRow>of(CARD)
                .withProperty("href", row -> Places.careOffice(row.number()))
                .withProperty("name", CareOfficeRow::name)
                .withProperty("services", row -> OfficeCells.text(row, CareOfficeColumn.SERVICES))
                .withProperty("days", row -> days(row, today))
                .withProperty("next", row -> OfficeCells.text(row, CareOfficeColumn.NEXT_ON))
                .withProperty("mark", row -> mark(row, today))
                .withProperty("forward", row -> forward ? getTranslation("board.forward") : "")
                .withProperty("forwardOf", row -> getTranslation("board.forward.of", row.name()))
                .withProperty("back", row -> back ? getTranslation("board.back") : "")
                .withProperty("backOf", row -> getTranslation("board.back.of", row.name()))
                .withFunction("forward", moves::advance)
                .withFunction("back", moves::stepBack));
        grid.setItems(pages.provider());
        if (forward || back) {
            grid.setRowsDraggable(true);
            grid.addDragStartListener(drag -> moves.taken(drag.getDraggedItems().getFirst()));
        }
        grid.setDropMode(GridDropMode.ON_GRID);
        grid.addDropListener(drop -> moves.dropped(stage));
        add(title, grid);
    }

    AdoptionStage stage() {
        return stage;
    }

    /** These cases of this stage, from the first on. */
    void show(CareOfficeFilter filter, CareOfficeSort sort, int count) {
        number.setText(Wording.number(count));
        pages.show(filter.withStages(java.util.Set.of(stage)), sort);
        grid.getDataProvider().refreshAll();
    }

    /** The one column that a phone shows. */
    void here(boolean now) {
        setClassName("board-here", now);
    }

    private String days(CareOfficeRow row, LocalDate today) {
        var since = row.stageSince();
        return since == null
                ? ""
                : getTranslation("board.days", Wording.number((int) ChronoUnit.DAYS.between(since, today)));
    }

    private String mark(CareOfficeRow row, LocalDate today) {
        var on = row.nextActionOn();
        if (on != null && on.isBefore(today)) {
            return getTranslation("board.overdue");
        }
        return row.stalled() ? getTranslation("careoffice.filter.stalled") : "";
    }
}
