package jp.banso.council;

import java.util.ArrayDeque;
import java.util.Arrays;

/**
 * Which cells of a table are held back, and between which bounds somebody who knows all the rest, and how many offices each
 * row has, can place one of them. The bounds are exact: a cell grows by what other held-back cells of its row and column can
 * give away in turn, which is a flow.
 */
final class Hidden {

    private final int[][] counts;
    private final boolean[][] hidden;
    private final int rows;
    private final int columns;

    Hidden(int[][] counts) {
        this.counts = counts;
        rows = counts.length;
        columns = rows == 0 ? 0 : counts[0].length;
        hidden = new boolean[rows][columns];
    }

    boolean hide(int row, int column) {
        var changed = !hidden[row][column];
        hidden[row][column] = true;
        return changed;
    }

    boolean holds(int row, int column) {
        return hidden[row][column];
    }

    int highest(int row, int column) {
        return counts[row][column] + moved(rows + column, row, row, column);
    }

    int lowest(int row, int column) {
        return counts[row][column] - Math.min(counts[row][column], moved(row, rows + column, row, column));
    }

    /** How much can flow between two nodes; the first are the rows, then come the columns. */
    private int moved(int source, int sink, int exceptRow, int exceptColumn) {
        var size = rows + columns;
        var room = new int[size][size];
        for (var row = 0; row < rows; row++) {
            for (var column = 0; column < columns; column++) {
                if (hidden[row][column] && (row != exceptRow || column != exceptColumn)) {
                    room[row][rows + column] = Integer.MAX_VALUE / 4;
                    room[rows + column][row] = counts[row][column];
                }
            }
        }
        var flow = 0;
        for (var step = step(room, source, sink); step > 0; step = step(room, source, sink)) {
            flow += step;
        }
        return flow;
    }

    private static int step(int[][] room, int source, int sink) {
        var from = new int[room.length];
        Arrays.fill(from, -1);
        from[source] = source;
        var queue = new ArrayDeque<Integer>();
        queue.add(source);
        while (!queue.isEmpty() && from[sink] < 0) {
            var node = queue.remove();
            for (var next = 0; next < room.length; next++) {
                if (from[next] < 0 && room[node][next] > 0) {
                    from[next] = node;
                    queue.add(next);
                }
            }
        }
        if (from[sink] < 0) {
            return 0;
        }
        var most = Integer.MAX_VALUE;
        for (var node = sink; node != source; node = from[node]) {
            most = Math.min(most, room[from[node]][node]);
        }
        for (var node = sink; node != source; node = from[node]) {
            room[from[node]][node] -= most;
            room[node][from[node]] += most;
        }
        return most;
    }
}
