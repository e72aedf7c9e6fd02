package jp.banso.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import jp.banso.intake.IntakeQueries;
import jp.banso.intake.PreviewRow;
import jp.banso.intake.PreviewTile;
import jp.banso.security.CurrentViewer;
import jp.banso.shared.IntakeBatchId;

/** The lines behind one tile, loaded as they are scrolled to; what files hold is shown as text and nothing but text. */
class PreviewGrid extends Composite<Grid<PreviewRow>> {

    PreviewGrid(IntakeQueries batches, CurrentViewer viewer, IntakeBatchId batch, PreviewTile tile, int count) {
        var grid = getContent();
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.addClassName("preview-grid");
        grid.getElement().setAttribute("aria-label", getTranslation("intake.tile." + tile.name()));
        if (tile != PreviewTile.REFUSED && tile != PreviewTile.WARNED) {
            grid.addComponentColumn(PreviewGrid::office)
                    .setHeader(getTranslation("intake.column.office"))
                    .setFlexGrow(2);
        }
        switch (tile) {
            case CHANGED ->
                grid.addComponentColumn(this::change)
                        .setHeader(getTranslation("intake.column.change"))
                        .setFlexGrow(3);
            case REFUSED, WARNED -> {
                grid.addComponentColumn(this::place)
                        .setHeader(getTranslation("intake.column.place"))
                        .setFlexGrow(1);
                grid.addComponentColumn(this::problem)
                        .setHeader(getTranslation("intake.column.reason"))
                        .setFlexGrow(3);
            }
            default ->
                grid.addColumn(PreviewRow::service)
                        .setHeader(getTranslation("intake.column.service"))
                        .setFlexGrow(1);
        }
        if (tile == PreviewTile.VANISHED) {
            grid.addColumn(PreviewRow::file)
                    .setHeader(getTranslation("intake.column.source"))
                    .setFlexGrow(1);
        } else if (tile != PreviewTile.REFUSED && tile != PreviewTile.WARNED) {
            grid.addComponentColumn(this::place)
                    .setHeader(getTranslation("intake.column.place"))
                    .setFlexGrow(1);
        }
        grid.setItems(
                query -> batches.rows(viewer.get(), batch, tile, query.getOffset(), query.getLimit()).stream(),
                query -> count);
    }

    private static Component office(PreviewRow row) {
        var name = new Div(row.name());
        name.addClassName("cell-main");
        var number = new Div(row.officeNumber());
        number.addClassName("cell-sub");
        return new Div(name, number);
    }

    private Component change(PreviewRow row) {
        var field = new Div(
                getTranslation("intake.change.field", getTranslation("intake.field." + row.field()), row.service()));
        field.addClassName("cell-sub");
        return new Div(field, cells(row.oldValue(), row.newValue()));
    }

    /** Old and new value with an arrow that is read out as a word. */
    static Component cells(String old, String now) {
        var was = new Span(old.isEmpty() ? Wording.text("intake.value.empty") : old);
        was.addClassName("value-old");
        var arrow = new Span("→");
        arrow.getElement().setAttribute("aria-label", Wording.text("intake.value.becomes"));
        arrow.getElement().setAttribute("role", "img");
        var is = new Span(now.isEmpty() ? Wording.text("intake.value.empty") : now);
        is.addClassName("value-new");
        var cells = new Div(was, arrow, is);
        cells.addClassName("value-change");
        return cells;
    }

    private Component place(PreviewRow row) {
        var line = new Div(getTranslation("intake.place.line", String.valueOf(row.line())));
        var file = new Div(row.file());
        file.addClassName("cell-sub");
        return new Div(line, file);
    }

    private Component problem(PreviewRow row) {
        var reason = new Div(Wording.reason(row.reasonKey(), row.arguments()));
        var where = row.column().isEmpty() ? getTranslation("intake.field." + row.field()) : row.column();
        var column = new Div(getTranslation("intake.problem.where", where, row.officeNumber()));
        column.addClassName("cell-sub");
        return new Div(reason, column);
    }
}
