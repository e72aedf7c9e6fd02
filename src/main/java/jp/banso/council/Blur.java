package jp.banso.council;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/**
 * By how much what is told of a row differs from what was counted (CNC-16): a few offices of it are told at another step, so
 * that its size stays as it is. It is drawn once for each row and kept for ever, since of what is drawn anew each month the
 * middle could be taken; it is told to nobody, the city included.
 */
record Blur(Map<String, Shift> areas, Map<String, Shift> categories, Shift city) {

    static final Blur NONE = new Blur(Map.of(), Map.of(), Shift.NONE);

    private static final int MOST = 12;

    /** What is added to each figure, in all nothing, and by how many more than five a figure must be to be told. */
    record Shift(List<Integer> by, List<Integer> shy) {

        static final Shift NONE = new Shift(List.of(), List.of());

        static Shift drawn(RandomGenerator random, int columns) {
            var by = new int[columns];
            for (var move = 2 + geometric(random); move > 0; move--) {
                by[random.nextInt(columns)]--;
                by[random.nextInt(columns)]++;
            }
            var shy = new ArrayList<Integer>();
            var shift = new ArrayList<Integer>();
            for (var column = 0; column < columns; column++) {
                shift.add(by[column]);
                shy.add(geometric(random));
            }
            return new Shift(List.copyOf(shift), List.copyOf(shy));
        }

        private static int geometric(RandomGenerator random) {
            var count = 0;
            while (count < MOST - 2 && random.nextBoolean()) {
                count++;
            }
            return count;
        }

        /** Whether the figure is small enough to be held back whatever is told of the others. */
        boolean holds(int column, int count) {
            return count < Masking.FEW + (shy.isEmpty() ? 0 : shy.get(column));
        }

        /** The row as it may be told; where a figure would be below none, the largest gives it what it lacks. */
        List<Integer> of(List<Integer> counts) {
            if (by.isEmpty()) {
                return counts;
            }
            var row = new ArrayList<Integer>();
            var lacking = 0;
            var largest = 0;
            for (var column = 0; column < counts.size(); column++) {
                var shifted = counts.get(column) + by.get(column);
                lacking += Math.max(0, -shifted);
                row.add(Math.max(0, shifted));
                largest = row.get(column) > row.get(largest) ? column : largest;
            }
            row.set(largest, row.get(largest) - lacking);
            return row.get(largest) < 0 ? counts : row;
        }
    }

    /** The same with a shift for every row that is new in these tables. */
    Blur grown(Unnamed counted, RandomGenerator random) {
        return new Blur(
                grown(areas, counted.areas(), random),
                grown(categories, counted.categories(), random),
                city.by().isEmpty()
                        ? Shift.drawn(random, counted.areas().columns().size())
                        : city);
    }

    private static Map<String, Shift> grown(Map<String, Shift> before, Crosstab table, RandomGenerator random) {
        var grown = new TreeMap<>(before);
        table.rows()
                .forEach(row -> grown.computeIfAbsent(
                        row, first -> Shift.drawn(random, table.columns().size())));
        return grown;
    }

    static Crosstab shifted(Crosstab table, Map<String, Shift> shifts) {
        var rows = new ArrayList<List<Integer>>();
        for (var row = 0; row < table.rows().size(); row++) {
            rows.add(shifts.getOrDefault(table.rows().get(row), Shift.NONE)
                    .of(table.cells().get(row)));
        }
        return new Crosstab(table.rows(), table.columns(), rows);
    }
}
