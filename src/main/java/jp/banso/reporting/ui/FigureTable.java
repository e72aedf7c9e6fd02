package jp.banso.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import jp.banso.shared.TextSheet;
import jp.banso.shared.TextSheet.Format;
import org.jspecify.annotations.Nullable;

/** The figures of one block: what stands on screen is what the workbook holds. */
record FigureTable(String title, List<String> columns, List<List<Cell>> rows) {

    /** Words, a whole number of offices, per cent with one decimal, or nothing; with a way to what was counted. */
    record Cell(@Nullable Object value, String href) {

        static Cell of(@Nullable Object value) {
            return new Cell(value, "");
        }

        /** Leads to what was counted, unless that is nothing. */
        Cell to(String place) {
            return Integer.valueOf(0).equals(value) ? this : new Cell(value, place);
        }

        private boolean isFigure() {
            return !(value instanceof String);
        }

        private String shown() {
            return switch (value) {
                case null -> Wording.text("careoffice.overview.no-rate");
                case Integer count -> Wording.number(count);
                case BigDecimal rate -> Wording.text("careoffice.overview.percent", rate.toPlainString());
                default -> value.toString();
            };
        }

        private Object written() {
            return value == null ? "" : value;
        }
    }

    Component onScreen() {
        var table = new NativeTable();
        table.addClassNames("plain-table", "figures-table");
        table.getElement().setAttribute("aria-label", title);
        var head = table.getHead().addRow();
        columns.forEach(name -> scoped(head.addHeaderCell(), "col").setText(name));
        for (var cells : rows) {
            var row = table.getBody().addRow();
            fill(scoped(row.addHeaderCell(), "row"), cells.getFirst());
            cells.stream().skip(1).forEach(cell -> {
                var place = row.addDataCell();
                fill(place, cell);
                if (cell.isFigure()) {
                    place.addClassName("cell-number");
                }
            });
        }
        var scroll = new Div(table);
        scroll.addClassName("scroll-x");
        // A table wider than a phone is moved by keys as well.
        scroll.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "group")
                .setAttribute("aria-label", title);
        return scroll;
    }

    private static void fill(Component place, Cell cell) {
        if (cell.href().isEmpty()) {
            place.getElement().setText(cell.shown());
        } else {
            place.getElement().appendChild(new Anchor(cell.href(), cell.shown()).getElement());
        }
    }

    private static <C extends Component> C scoped(C cell, String scope) {
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    /** Writes the table with its head as a workbook of one sheet; numbers stay numbers, per cent without the sign. */
    void write(OutputStream out) {
        var sheet = TextSheet.of(Format.EXCEL, out, title);
        sheet.row(columns);
        rows.forEach(row -> sheet.row(row.stream().map(Cell::written).toList()));
        sheet.finish();
    }
}
