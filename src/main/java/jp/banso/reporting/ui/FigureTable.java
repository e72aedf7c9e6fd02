package jp.banso.reporting.ui;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of figures, all words translated, as it stands on the page, on paper and in the file. {@code denominator} says of
 * what it is counted; "" where there is nothing to count it of, and then it stays in the house (RPT-08).
 */
record FigureTable(String title, List<String> header, List<Row> rows, String note, String denominator) {

    /** A named row; the cells stand in the order of the header after its first. */
    record Row(String name, List<Cell> cells) {}

    /**
     * Words, a whole number of offices, per cent with one decimal, or null where there is nothing to tell; with the address
     * of the list that holds exactly what it counts, "" where there is none.
     */
    record Cell(@Nullable Object value, String address) {

        static Cell of(@Nullable Object value) {
            return new Cell(value, "");
        }

        String shown() {
            return switch (value) {
                case null -> Wording.text("careoffice.bars.no-rate");
                case Integer count -> Wording.number(count);
                case BigDecimal rate -> Wording.text("careoffice.bars.percent", rate.toPlainString());
                default -> value.toString();
            };
        }

        /** In a workbook numbers stay numbers, per cent without the sign. */
        Object written() {
            return value == null ? "" : value;
        }
    }
}
