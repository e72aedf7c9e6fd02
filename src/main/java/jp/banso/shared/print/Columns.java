package jp.banso.shared.print;

import java.util.List;
import java.util.stream.IntStream;

/** How wide the columns of a table are and how high its rows, in points; its words are a little larger than small ones. */
final class Columns {

    static final float PAD = 3;
    static final float SIZE = 9;
    static final float LINE = SIZE * 1.35f;

    private static final float LEAST = 20;

    private final Letters letters;
    private final float[] widths;

    /** {@code parts} says how wide the columns are to each other, {@code room} how wide they are together. */
    Columns(Letters letters, List<Integer> parts, float room) {
        this.letters = letters;
        var whole = parts.stream().mapToInt(Integer::intValue).sum();
        widths = new float[parts.size()];
        IntStream.range(0, widths.length).forEach(i -> widths[i] = room * parts.get(i) / whole);
    }

    float wide(int column) {
        return widths[column];
    }

    List<String> lines(String cell, int column) {
        return letters.lines(cell, SIZE, widths[column] - 2 * PAD);
    }

    float high(List<String> cells) {
        var most = IntStream.range(0, cells.size())
                .map(i -> lines(cells.get(i), i).size())
                .max()
                .orElse(1);
        return Math.max(LEAST, most * LINE + 2 * PAD);
    }
}
