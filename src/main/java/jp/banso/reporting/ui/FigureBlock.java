package jp.banso.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import jp.banso.reporting.Figure;
import jp.banso.shared.ui.Section;

/** One block on the page; drawn anew only when its figures differ. */
final class FigureBlock {

    private final Figure figure;
    private final Section section;
    private final Component link;
    private Drawing shown;

    FigureBlock(Drawing first, FigureFile file) {
        figure = first.figure();
        shown = first;
        link = file.link(this);
        section = new Section(first.table().title()).withActions(link);
        if (figure == Figure.COURSE || figure == Figure.STAGES) {
            section.wide();
        }
        draw();
    }

    Component onPage() {
        return section;
    }

    Figure figure() {
        return figure;
    }

    FigureTable table() {
        return shown.table();
    }

    void show(Drawing now) {
        if (!now.table().equals(shown.table())) {
            shown = now;
            draw();
        }
    }

    private void draw() {
        var note = new Paragraph(shown.table().note());
        note.addClassName("cell-sub");
        link.setVisible(!shown.table().denominator().isEmpty());
        section.show();
        shown.chart().get().ifPresent(section::add);
        section.add(scroll(shown.table()), note);
    }

    /** The table where it may be wider than the page. */
    static Component scroll(FigureTable table) {
        var scroll = new Div(table(table));
        scroll.addClassName("scroll-x");
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", Wording.text("reporting.table", table.title()));
        return scroll;
    }

    private static Component table(FigureTable shown) {
        var table = new NativeTable();
        table.addClassNames("plain-table", "figure-table");
        table.getElement().setAttribute("aria-label", shown.title());
        var head = table.getHead().addRow();
        shown.header().forEach(title -> scoped(head.addHeaderCell(), "col").setText(title));
        for (var figures : shown.rows()) {
            var row = table.getBody().addRow();
            scoped(row.addHeaderCell(), "row").setText(figures.name());
            figures.cells().forEach(cell -> {
                if (cell.address().isEmpty()) {
                    row.addDataCell().setText(cell.shown());
                } else {
                    var way = new Anchor(cell.address(), cell.shown());
                    way.setAriaLabel(Wording.text("reporting.way", figures.name(), cell.shown()));
                    row.addDataCell().add(way);
                }
            });
        }
        return table;
    }

    private static NativeTableHeaderCell scoped(NativeTableHeaderCell cell, String scope) {
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
