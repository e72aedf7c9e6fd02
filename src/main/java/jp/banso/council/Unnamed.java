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

    /** What was told before, with the figures it was made from. */
    record Earlier(Unnamed counted, ToldFigures told) {}

    ToldFigures told(LocalDate day, @Nullable Earlier before) {
        return new ToldFigures(
                day,
                Masking.told(
                        areas,
                        before == null
                                ? null
                                : new Masking.Earlier(
                                        before.counted().areas(), before.told().areas()),
                        oneCategory),
                Masking.told(
                        categories,
                        before == null
                                ? null
                                : new Masking.Earlier(
                                        before.counted().categories(),
                                        before.told().categories()),
                        oneArea),
                Masking.told(
                        listing,
                        before == null
                                ? null
                                : new Masking.Earlier(
                                        before.counted().listing(),
                                        before.told().listing()),
                        Set.of()));
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
