package jp.banso.survey;

import java.util.List;

/**
 * What a file would bring: rows that count, rows of offices that have answered already, rows that cannot be taken, and
 * what stands in them that is no choice, to be taught once.
 */
public record FileCheck(List<CheckedRow> rows, List<Strange> strange) {

    public FileCheck {
        rows = List.copyOf(rows);
        strange = List.copyOf(strange);
    }

    public enum State {
        VALID,
        DUPLICATE,
        REFUSED
    }

    /** {@code reason} is the end of a text key for what is refused: number, frame, day, answer. */
    public record CheckedRow(int line, String office, State state, String reason) {}

    /** A text in a column of choices that is none, and in how many rows. */
    public record Strange(Question question, String written, int rows) {}

    public int count(State state) {
        return (int) rows.stream().filter(row -> row.state() == state).count();
    }
}
