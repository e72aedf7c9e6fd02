package jp.banso.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The offices that are told without their names, counted exactly; for the city, and as the source of what is told. */
record Unnamed(Crosstab areas, Crosstab categories, Crosstab listing, Set<String> oneArea, Set<String> oneCategory) {

    /** So many offices of one area and category stand there; so many of them are listed. */
    record Group(String area, String category, Progress progress, int offices, int listed) {}

    private static final List<String> STEPS =
            Arrays.stream(Progress.values()).map(Enum::name).toList();

    static Unnamed of(List<Group> groups) {
        var offices = groups.stream().mapToInt(Group::offices).sum();
        var listed = groups.stream().mapToInt(Group::listed).sum();
        return new Unnamed(
                table(groups, Group::area),
                table(groups, Group::category),
                new Crosstab(
                        offices == 0 ? List.of() : List.of(ToldFigures.ALL),
                        List.of(ToldFigures.LISTED, ToldFigures.UNLISTED),
                        offices == 0 ? List.of() : List.of(List.of(listed, offices - listed))),
                confined(groups, Group::category, Group::area),
                confined(groups, Group::area, Group::category));
    }

    private static Crosstab table(List<Group> groups, Function<Group, String> by) {
        var counts = new TreeMap<String, int[]>();
        groups.forEach(group -> counts.computeIfAbsent(by.apply(group), first -> new int[STEPS.size()])[
                        group.progress().ordinal()] +=
                group.offices());
        return new Crosstab(
                List.copyOf(counts.keySet()),
                STEPS,
                counts.values().stream()
                        .map(row -> IntStream.of(row).boxed().toList())
                        .toList());
    }

    /** What lies wholly in one of several others: beside that other it would tell of the rest of it by subtraction. */
    private static Set<String> confined(
            List<Group> groups, Function<Group, String> which, Function<Group, String> within) {
        var others = new TreeSet<>(groups.stream().map(within).toList());
        return others.size() < 2
                ? Set.of()
                : groups.stream()
                        .collect(Collectors.groupingBy(which, Collectors.mapping(within, Collectors.toSet())))
                        .entrySet()
                        .stream()
                        .filter(one -> one.getValue().size() == 1)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet());
    }

    /** What was told before, and the blurred figures it was made from. */
    record Earlier(Unnamed counted, ToldFigures told) {}

    Unnamed blurred(Blur blur) {
        return new Unnamed(
                Blur.shifted(areas, blur.areas()),
                Blur.shifted(categories, blur.categories()),
                listing,
                oneArea,
                oneCategory);
    }

    /** Told with the same blur as ever (CNC-16); who is listed is public and is told as it is. */
    ToldFigures told(LocalDate day, @Nullable Earlier before, Blur blur) {
        var shown = blurred(blur);
        var steps =
                IntStream.range(0, STEPS.size()).mapToObj(areas::columnTotal).toList();
        var shiftedSteps = blur.city().of(steps);
        var none = IntStream.range(0, STEPS.size())
                .anyMatch(step -> blur.city().holds(step, steps.get(step)) || shiftedSteps.get(step) < Masking.FEW);
        var byArea = Masking.told(
                shown.areas(),
                before == null
                        ? null
                        : new Masking.Earlier(
                                before.counted().areas(), before.told().areas()),
                held(areas, blur.areas(), oneCategory, none));
        var byCategory = Masking.told(
                shown.categories(),
                before == null
                        ? null
                        : new Masking.Earlier(
                                before.counted().categories(), before.told().categories()),
                held(categories, blur.categories(), oneArea, none));
        var totals = new ArrayList<@Nullable Integer>();
        for (var step = 0; step < STEPS.size(); step++) {
            var open = !none
                    && byArea.columnTotals().get(step) != null
                    && byCategory.columnTotals().get(step) != null;
            totals.add(
                    open
                            ? (Integer) Masking.steady(
                                    shiftedSteps.get(step),
                                    before == null
                                            ? null
                                            : before.told()
                                                    .areas()
                                                    .columnTotals()
                                                    .get(step))
                            : null);
        }
        return new ToldFigures(
                day,
                byArea.withColumnTotals(totals),
                byCategory.withColumnTotals(totals),
                Masking.told(
                        listing,
                        before == null
                                ? null
                                : new Masking.Earlier(
                                        before.counted().listing(),
                                        before.told().listing()),
                        Set.of()));
    }

    private static Masking.Held held(Crosstab table, Map<String, Blur.Shift> shifts, Set<String> silent, boolean none) {
        return (row, column) -> {
            var name = table.rows().get(row);
            return none
                    || silent.contains(name)
                    || shifts.getOrDefault(name, Blur.Shift.NONE).holds(column, table.at(row, column));
        };
    }

    /** Everything to the last office, for the city. */
    ToldFigures exact(LocalDate day) {
        return new ToldFigures(day, exact(areas), exact(categories), exact(listing));
    }

    private static ToldTable exact(Crosstab table) {
        var rows = new ArrayList<List<@Nullable Integer>>();
        var rowTotals = new ArrayList<@Nullable Integer>();
        for (var row = 0; row < table.rows().size(); row++) {
            rows.add(new ArrayList<@Nullable Integer>(table.cells().get(row)));
            rowTotals.add(table.rowTotal(row));
        }
        var columnTotals = new ArrayList<@Nullable Integer>();
        for (var column = 0; column < table.columns().size(); column++) {
            columnTotals.add(table.columnTotal(column));
        }
        return new ToldTable(table.rows(), table.columns(), rows, rowTotals, columnTotals, table.total());
    }
}
