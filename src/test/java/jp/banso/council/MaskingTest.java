package jp.banso.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import jp.banso.testing.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Somebody who knows every told figure, and how many offices each row has, tries to find the others. */
class MaskingTest {

    private static final List<String> STEPS = List.of("A", "B", "C");

    @Test
    @Rule("CNC-06")
    void aFigureBelowFiveIsHeldBackWithAnotherOfItsRowAndColumn() {
        var told = told(List.of(10, 3, 20), List.of(12, 14, 16), List.of(30, 30, 30));
        assertThat(told.at(0, 1)).isNull();
        assertThat(IntStream.range(0, 3)
                        .filter(column -> told.at(0, column) == null)
                        .count())
                .isGreaterThan(1);
        assertThat(IntStream.range(0, 3).filter(row -> told.at(row, 1) == null).count())
                .isGreaterThan(1);
        assertThat(told.columnTotals()).containsExactly(52, 47, 66);
        assertThat(told.total()).isEqualTo(165);
    }

    @Test
    @Rule("CNC-06")
    void whereNoFigureIsSmallAllAreTold() {
        var told = told(List.of(10, 5, 20), List.of(12, 14, 16));
        assertThat(told.cells()).containsExactly(List.of(10, 5, 20), List.of(12, 14, 16));
        assertThat(told.rowTotals()).containsExactly(35, 42);
    }

    /** All ten of a row at one step would say of each of them where it stands. */
    @Test
    @Rule("CNC-06")
    void noneIsASmallFigureToo() {
        var told = told(List.of(10, 0, 0), List.of(20, 30, 40), List.of(20, 30, 40));
        assertThat(told.cells().getFirst()).containsOnlyNulls();
    }

    @Test
    @Rule("CNC-06")
    void fewOfficesInAllAreNotEvenCounted() {
        var told = told(List.of(1, 2, 1));
        assertThat(told.cells().getFirst()).containsOnlyNulls();
        assertThat(told.columnTotals()).containsOnlyNulls();
        assertThat(told.total()).isNull();
    }

    @Test
    @Rule("CNC-06")
    void aRowThatWouldTellOfAnotherTableSaysOnlyItsSize() {
        var table = new Crosstab(List.of("1", "2"), STEPS, List.of(List.of(9, 9, 9), List.of(20, 20, 20)));
        var told = Masking.told(table, null, Set.of("1"));
        assertThat(told.cells().getFirst()).containsOnlyNulls();
        assertThat(told.rowTotals()).containsExactly(27, 60);
    }

    /** Every figure below five that is held back can be told from the rest no closer than within five. */
    @Test
    @Rule("CNC-06")
    void inThousandsOfTablesNoHeldBackFigureIsFoundBySubtraction() {
        var random = new Random(20261127);
        for (var turn = 0; turn < 3000; turn++) {
            var table = random(random, 1 + random.nextInt(7), 2 + random.nextInt(3), 3 + random.nextInt(25));
            var told = Masking.told(table, null, Set.of());
            for (var row = 0; row < table.rows().size(); row++) {
                for (var column = 0; column < table.columns().size(); column++) {
                    if (table.at(row, column) < Masking.FEW) {
                        assertThat(told.at(row, column))
                                .as("%s %s", table, told)
                                .isNull();
                    }
                }
            }
            assertThat(linesAreWide(table, told)).as("%s %s", table, told).isTrue();
        }
    }

    /** In small tables by trying every way to fill them, which is all that anybody can know. */
    @Test
    @Rule("CNC-06")
    void inAThousandSmallTablesEveryHeldBackFigureCouldBeSeveral() {
        var random = new Random(8);
        var held = 0;
        for (var turn = 0; turn < 1000; turn++) {
            var table = random(random, 2 + random.nextInt(2), 2 + random.nextInt(2), 9);
            var told = Masking.told(table, null, Set.of());
            var possible = new PossibleTables(table, told).seen();
            for (var row = 0; row < table.rows().size(); row++) {
                for (var column = 0; column < table.columns().size(); column++) {
                    if (table.at(row, column) < Masking.FEW && table.rowTotal(row) > 0) {
                        held++;
                        assertThat(possible[row][column].size())
                                .as("%s %s at %d %d", table, told, row, column)
                                .isGreaterThan(Math.min(Masking.FEW, table.rowTotal(row)));
                    }
                }
            }
        }
        assertThat(held).isGreaterThan(1000);
    }

    /** One more filter must not tell of fewer than five offices what two tables together do not. */
    @Test
    @Rule("CNC-06")
    void noTwoRowsOrTotalsDifferByAFewOffices() {
        var random = new Random(9);
        for (var turn = 0; turn < 1000; turn++) {
            var table = random(random, 2 + random.nextInt(5), 3, 20);
            var told = Masking.told(table, null, Set.of());
            for (var column = 0; column < 3; column++) {
                var total = told.columnTotals().get(column);
                for (var left = 0; left < table.rows().size() && total != null; left++) {
                    var at = told.at(left, column);
                    total = at == null ? null : total - at;
                    if (total != null && left < table.rows().size() - 2) {
                        continue;
                    }
                    if (total != null && total > 0) {
                        assertThat(total).isGreaterThanOrEqualTo(Masking.FEW);
                    }
                }
            }
        }
    }

    @Test
    @Rule("CNC-10")
    void aFigureThatMovedByFewerThanFiveStaysAsItWasTold() {
        var first = table(List.of(10, 12, 20), List.of(30, 30, 30));
        var second = table(List.of(12, 12, 26), List.of(30, 30, 30));
        var told = Masking.told(second, new Masking.Earlier(first, Masking.told(first, null, Set.of())), Set.of());
        assertThat(told.cells().getFirst()).containsExactly(10, 12, 26);
        assertThat(told.rowTotals()).containsExactly(50, 90);
    }

    @Test
    @Rule("CNC-10")
    void whatWasHeldBackStaysSoWhileItHasHardlyMoved() {
        var first = table(List.of(10, 3, 20), List.of(12, 14, 16), List.of(30, 30, 30));
        var told = Masking.told(first, null, Set.of());
        var second = table(List.of(10, 6, 20), List.of(12, 14, 16), List.of(30, 30, 30));
        var again = Masking.told(second, new Masking.Earlier(first, told), Set.of());
        for (var row = 0; row < 3; row++) {
            for (var column = 0; column < 3; column++) {
                if (told.at(row, column) == null) {
                    assertThat(again.at(row, column)).isNull();
                }
            }
        }
    }

    /** Twelve months of slow change: no figure is ever told that lies within four of the one told before. */
    @Test
    @Rule("CNC-10")
    void overManyMonthsNoToldFigureMovesByAFew() {
        var random = new Random(10);
        for (var turn = 0; turn < 200; turn++) {
            var counted = random(random, 4, 3, 25);
            var told = Masking.told(counted, null, Set.of());
            for (var month = 0; month < 12; month++) {
                var next = moved(random, counted);
                var later = Masking.told(next, new Masking.Earlier(counted, told), Set.of());
                assertThat(few(told, later)).as("%s %s", told, later).isFalse();
                assertThat(linesAreWide(next, held(next, later))).isTrue();
                counted = next;
                told = later;
            }
        }
    }

    private static ToldTable held(Crosstab table, ToldTable told) {
        var cells = new ArrayList<List<@Nullable Integer>>();
        for (var row = 0; row < table.rows().size(); row++) {
            var line = new ArrayList<@Nullable Integer>();
            for (var column = 0; column < table.columns().size(); column++) {
                line.add(told.at(row, column) == null ? null : table.at(row, column));
            }
            cells.add(line);
        }
        return new ToldTable(table.rows(), table.columns(), cells, told.rowTotals(), told.columnTotals(), told.total());
    }

    private static boolean few(ToldTable before, ToldTable after) {
        for (var row = 0; row < before.rows().size(); row++) {
            for (var column = 0; column < before.columns().size(); column++) {
                if (few(before.at(row, column), after.at(row, column))) {
                    return true;
                }
            }
        }
        return few(before.total(), after.total());
    }

    private static boolean few(@Nullable Integer before, @Nullable Integer after) {
        return before != null && after != null && !before.equals(after) && Math.abs(before - after) < Masking.FEW;
    }

    /** In no line do figures that are held back add up to fewer than five, unless the whole row has no more. */
    private static boolean linesAreWide(Crosstab table, ToldTable told) {
        for (var row = 0; row < table.rows().size(); row++) {
            var at = row;
            var held = IntStream.range(0, table.columns().size())
                    .filter(column -> told.at(at, column) == null)
                    .toArray();
            if (held.length == 1
                    || held.length > 0
                            && IntStream.of(held)
                                            .map(column -> table.at(at, column))
                                            .sum()
                                    < Math.min(Masking.FEW, table.rowTotal(row))) {
                return false;
            }
        }
        for (var column = 0; column < table.columns().size(); column++) {
            var at = column;
            var held = IntStream.range(0, table.rows().size())
                    .filter(row -> told.at(row, at) == null)
                    .toArray();
            if (told.columnTotals().get(column) != null
                    && held.length > 0
                    && (held.length == 1 && table.rows().size() > 1
                            || IntStream.of(held).map(row -> table.at(row, at)).sum() < Masking.FEW)) {
                return false;
            }
        }
        return true;
    }

    private static Crosstab moved(Random random, Crosstab table) {
        return new Crosstab(
                table.rows(),
                table.columns(),
                table.cells().stream()
                        .map(row -> row.stream()
                                .map(count -> Math.max(0, count + random.nextInt(5) - 2))
                                .toList())
                        .toList());
    }

    private static Crosstab random(Random random, int rows, int columns, int most) {
        var cells = new ArrayList<List<Integer>>();
        for (var row = 0; row < rows; row++) {
            cells.add(IntStream.range(0, columns)
                    .mapToObj(column -> random.nextInt(4) == 0 ? random.nextInt(5) : random.nextInt(most + 1))
                    .toList());
        }
        return new Crosstab(
                IntStream.range(0, rows).mapToObj(String::valueOf).toList(),
                IntStream.range(0, columns).mapToObj(String::valueOf).toList(),
                cells);
    }

    @SafeVarargs
    private static Crosstab table(List<Integer>... rows) {
        return new Crosstab(
                IntStream.range(0, rows.length).mapToObj(String::valueOf).toList(), STEPS, List.of(rows));
    }

    @SafeVarargs
    private static ToldTable told(List<Integer>... rows) {
        return Masking.told(table(rows), null, Set.of());
    }
}
