package jp.banso.witness.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** A short table that stands as one block a row where the page is narrow. */
final class StackedTable {

    private final NativeTable table = new NativeTable();
    private final List<String> headings;

    /** The name is read to whoever does not see the table; all words arrive translated. */
    StackedTable(String name, List<String> headings) {
        this.headings = headings;
        table.addClassNames("plain-table", "stacked-table");
        table.getElement().setAttribute("aria-label", name);
        var head = new NativeTableRow();
        headings.forEach(words -> {
            var cell = new NativeTableHeaderCell(words);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        table.getHead().add(head);
    }

    /** The first cell names the row. */
    StackedTable row(Component name, List<String> cells) {
        var first = new NativeTableHeaderCell(name);
        first.getElement().setAttribute("scope", "row");
        var row = new NativeTableRow(first);
        for (var at = 0; at < cells.size(); at++) {
            var cell = new NativeTableCell(new Span(cells.get(at)));
            cell.getElement().setAttribute("data-label", headings.get(at + 1));
            row.add(cell);
        }
        table.getBody().add(row);
        return this;
    }

    Component component() {
        return table;
    }
}
