package jp.banso.council.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** A table of figures, or of words, that scrolls by itself where the screen is narrow; all words arrive translated. */
final class PlainTable extends Composite<Div> {

    private final NativeTable table = new NativeTable();

    PlainTable(String name, List<String> header) {
        var head = new NativeTableRow();
        header.forEach(words -> {
            var cell = new NativeTableHeaderCell(words);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        table.getHead().add(head);
        table.addClassName("result-table");
        getContent().addClassName("partner-table");
        getContent()
                .getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", name);
        getContent().add(table);
    }

    /** Its cells are read as words, from where the line begins. */
    PlainTable ofWords() {
        getContent().addClassName("words-table");
        return this;
    }

    PlainTable row(String first, List<String> cells) {
        return row(new Span(first), cells);
    }

    PlainTable row(Component first, List<String> cells) {
        var line = new NativeTableRow();
        var head = new NativeTableHeaderCell();
        head.getElement().setAttribute("scope", "row");
        head.add(first);
        line.add(head);
        cells.forEach(words -> line.add(new NativeTableCell(words)));
        table.getBody().add(line);
        return this;
    }
}
