package jp.banso.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which counts of a table are withheld from everybody outside the city (SRV-14), so that nobody can work out one that
 * stands for too few. The last row sums the rows above it; where {@code rowsAdd}, the last column sums those before it.
 *
 * <p>A count below {@code least} is withheld. What is withheld in a row or column of sums is never one alone and never too
 * few together: the smallest neighbour goes with it. What still follows from the sums costs the smallest count shown.
 */
final class Withholding {

    private static final double NOTHING = 1e-9;

    private final int[][] counts;
    private final boolean[][] withheld;
    private final int least;
    private final List<List<Cell>> lines = new ArrayList<>();

    /** A place in the table. */
    private record Cell(int row, int column) {}

    private Withholding(int[][] counts, boolean rowsAdd, int least) {
        this.counts = counts;
        this.least = least;
        var rows = counts.length;
        var columns = counts[0].length;
        withheld = new boolean[rows][columns];
        if (rows > 1) {
            for (var column = 0; column < columns; column++) {
                var fixed = column;
                lines.add(IntStream.range(0, rows)
                        .mapToObj(row -> new Cell(row, fixed))
                        .toList());
            }
        }
        if (rowsAdd && columns > 1) {
            for (var row = 0; row < rows; row++) {
                var fixed = row;
                lines.add(IntStream.range(0, columns)
                        .mapToObj(column -> new Cell(fixed, column))
                        .toList());
            }
        }
    }

    /** True where a count must not be shown. */
    static boolean[][] of(int[][] counts, boolean rowsAdd, int least) {
        return new Withholding(counts, rowsAdd, least).decided();
    }

    private boolean[][] decided() {
        for (var row = 0; row < counts.length; row++) {
            for (var column = 0; column < counts[row].length; column++) {
                withheld[row][column] = counts[row][column] < least;
            }
        }
        while (widened()) {
            // once more: what was withheld now stands in other lines too
        }
        return withheld;
    }

    /** Withholds one count more where that is needed. */
    private boolean widened() {
        for (var line : lines) {
            if (isTold(line)) {
                smallest(line).ifPresent(this::withhold);
                return true;
            }
        }
        if (!follows()) {
            return false;
        }
        var all = lines.stream().flatMap(List::stream).distinct().toList();
        var next = smallest(all);
        next.ifPresent(this::withhold);
        return next.isPresent();
    }

    private void withhold(Cell cell) {
        withheld[cell.row()][cell.column()] = true;
    }

    private boolean isWithheld(Cell cell) {
        return withheld[cell.row()][cell.column()];
    }

    private int count(Cell cell) {
        return counts[cell.row()][cell.column()];
    }

    /** Whether the line's sums tell what is withheld in it, alone or together. */
    private boolean isTold(List<Cell> line) {
        var hidden = line.stream().filter(this::isWithheld).toList();
        if (hidden.isEmpty() || hidden.size() == line.size()) {
            return false;
        }
        var sum = line.getLast();
        return hidden.size() == 1
                || !isWithheld(sum) && hidden.stream().mapToInt(this::count).sum() < least;
    }

    /** The smallest count still shown, a sum only when nothing else is. */
    private Optional<Cell> smallest(List<Cell> cells) {
        return cells.stream()
                .filter(cell -> !isWithheld(cell))
                .min(Comparator.comparing((Cell cell) -> isSum(cell)).thenComparing(this::count));
    }

    private boolean isSum(Cell cell) {
        return lines.stream().anyMatch(line -> line.getLast().equals(cell));
    }

    /** Whether all sums together leave only one value for a count that stands for too few. */
    private boolean follows() {
        var unknown = new ArrayList<Cell>();
        for (var line : lines) {
            line.stream()
                    .filter(cell -> isWithheld(cell) && !unknown.contains(cell))
                    .forEach(unknown::add);
        }
        var system = lines.stream()
                .map(line -> unknown.stream()
                        .mapToDouble(
                                cell -> line.contains(cell) ? line.getLast().equals(cell) ? -1 : 1 : 0)
                        .toArray())
                .toArray(double[][]::new);
        return determined(system, unknown.size()).stream().anyMatch(at -> count(unknown.get(at)) < least);
    }

    /** The unknowns that have one value only, by elimination. */
    private static List<Integer> determined(double[][] system, int unknowns) {
        var found = new ArrayList<Integer>();
        var done = 0;
        for (var column = 0; column < unknowns && done < system.length; column++) {
            var pivot = done;
            while (pivot < system.length && Math.abs(system[pivot][column]) < NOTHING) {
                pivot++;
            }
            if (pivot < system.length) {
                var row = system[pivot];
                system[pivot] = system[done];
                system[done] = row;
                reduce(system, done, column);
                done++;
            }
        }
        for (var row = 0; row < done; row++) {
            var fixed = row;
            var left = IntStream.range(0, unknowns)
                    .filter(column -> Math.abs(system[fixed][column]) > NOTHING)
                    .toArray();
            if (left.length == 1) {
                found.add(left[0]);
            }
        }
        return found;
    }

    private static void reduce(double[][] system, int done, int column) {
        var by = system[done][column];
        for (var at = 0; at < system[done].length; at++) {
            system[done][at] /= by;
        }
        for (var row = 0; row < system.length; row++) {
            var times = system[row][column];
            if (row != done && Math.abs(times) > NOTHING) {
                for (var at = 0; at < system[row].length; at++) {
                    system[row][at] -= times * system[done][at];
                }
            }
        }
    }
}
