package jp.banso.reporting.ui;

import java.util.List;

/** A table of figures, all words translated, as it stands on the page, on paper and in the file. */
record FigureTable(String title, List<String> header, List<Row> rows, String note) {

    /** A named row; the cells stand in the order of the header after its first. */
    record Row(String name, List<Cell> cells) {}

    /** A figure and the address of the list that holds exactly what it counts; "" where there is none. */
    record Cell(String text, String address) {

        static Cell of(String text) {
            return new Cell(text, "");
        }
    }
}
