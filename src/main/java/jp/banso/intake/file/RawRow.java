package jp.banso.intake.file;

/** One row as it stands in the file: its line (a sheet's row), counted from 1, and its cells as text. */
public final class RawRow {

    private final int line;
    private final String[] cells;

    RawRow(int line, String[] cells) {
        this.line = line;
        this.cells = cells;
    }

    public int line() {
        return line;
    }

    public int size() {
        return cells.length;
    }

    /** The cell's text, empty where the row is too short to have it. */
    public String cell(int column) {
        return column < cells.length ? cells[column] : "";
    }

    boolean isBlank() {
        return filledSize() == 0;
    }

    /** How many cells remain without the blank ones at the end. */
    int filledSize() {
        int size = cells.length;
        while (size > 0 && cells[size - 1].isBlank()) {
            size--;
        }
        return size;
    }
}
