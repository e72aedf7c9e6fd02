package jp.banso.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jp.banso.shared.OfficeNumber;

/** Turns the files of a city into its next edition. */
final class EditionEditor {

    private record Cell(RegisterTable table, List<String> row, String number) {}

    private static final int CODE = 0;
    private static final int REPEATED_NUMBER = 1;
    private static final int PREFECTURE = 2;
    private static final int CITY = 3;
    private static final int NAME = 4;
    private static final int KANA = 5;
    private static final int SERVICE = 6;
    private static final int ADDRESS = 7;
    private static final int PHONE = 11;
    private static final int CORPORATE_NUMBER = 13;
    private static final int CORPORATION = 14;
    private static final int OFFICE_NUMBER = 15;
    private static final int LAST_SERIAL = 9999;
    private static final int FIRST_CHANGED_LINE = 9000;
    private static final int FIRST_ADDED_LINE = 8000;

    private final Words words;
    private final Dice dice;
    private final List<String> headings;
    private final List<RegisterTable> ministry = new ArrayList<>();
    private final List<RegisterTable> lists = new ArrayList<>();
    private final List<Path> others = new ArrayList<>();
    private final Map<String, Integer> rowsByNumber = new HashMap<>();

    EditionEditor(Words words, Dice dice, Path in) throws IOException {
        this.words = words;
        this.dice = dice;
        headings = words.texts("ministry-header");
        try (var files = Files.list(in)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                sort(file);
            }
        }
        ministry.forEach(table -> count(table, column(table, OFFICE_NUMBER)));
        lists.forEach(table -> count(table, 0));
        if (ministry.isEmpty()) {
            throw new IllegalArgumentException("No files of the ministry in " + in);
        }
    }

    NextEdition write(Path out, int changedCells, int newOffices, int vanishedOffices) throws IOException {
        var vanished = vanish(vanishedOffices);
        var changed = change(changedCells);
        var added = add(newOffices, vanished);
        for (var table : ministry) {
            table.write(out);
        }
        for (var table : lists) {
            table.write(out);
        }
        for (var file : others) {
            Files.copy(file, out.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
        return new NextEdition(changed, added, vanished);
    }

    private void sort(Path file) throws IOException {
        var name = String.valueOf(file.getFileName());
        if (name.startsWith("jigyosho_") && name.endsWith(".csv")) {
            ministry.add(RegisterTable.read(file));
            return;
        }
        if (name.endsWith(".csv")) {
            var table = RegisterTable.read(file);
            if (table.header().equals(words.texts("city-header"))) {
                lists.add(table);
                return;
            }
        }
        others.add(file);
    }

    private void count(RegisterTable table, int column) {
        table.rows().forEach(row -> rowsByNumber.merge(row.get(column), 1, Integer::sum));
    }

    private int column(RegisterTable table, int heading) {
        return table.column(headings.get(heading));
    }

    private List<String> vanish(int count) {
        var numbers = new ArrayList<>(new TreeSet<>(rowsByNumber.keySet()));
        var vanished = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            vanished.add(numbers.remove(dice.below(numbers.size())));
        }
        var gone = new HashSet<>(vanished);
        ministry.forEach(table -> remove(table, column(table, OFFICE_NUMBER), gone));
        lists.forEach(table -> remove(table, 0, gone));
        vanished.sort(null);
        return List.copyOf(vanished);
    }

    private static void remove(RegisterTable table, int column, Set<String> gone) {
        table.rows().removeIf(row -> gone.contains(row.get(column)));
    }

    private List<NextEdition.ChangedCell> change(int count) {
        var candidates = new ArrayList<Cell>();
        for (var table : ministry) {
            int number = column(table, OFFICE_NUMBER);
            for (var row : table.rows()) {
                if (rowsByNumber.getOrDefault(row.get(number), 0) == 1) {
                    candidates.add(new Cell(table, row, row.get(number)));
                }
            }
        }
        if (count > candidates.size()) {
            throw new IllegalArgumentException("Only " + candidates.size() + " offices have a single row");
        }
        var changed = new ArrayList<NextEdition.ChangedCell>();
        for (int i = 0; i < count; i++) {
            var cell = candidates.remove(dice.below(candidates.size()));
            changed.add(i % 2 == 0 ? changed(cell, PHONE, line(FIRST_CHANGED_LINE + i)) : moved(cell));
        }
        return List.copyOf(changed);
    }

    private NextEdition.ChangedCell moved(Cell cell) {
        var address = cell.row().get(column(cell.table(), ADDRESS));
        return changed(cell, ADDRESS, address + "-" + dice.between(101, 909));
    }

    private NextEdition.ChangedCell changed(Cell cell, int heading, String after) {
        var before = cell.row().set(column(cell.table(), heading), after);
        return new NextEdition.ChangedCell(
                cell.table().fileName(), cell.number(), headings.get(heading), before, after);
    }

    private List<String> add(int count, List<String> vanished) {
        var taken = new HashSet<>(rowsByNumber.keySet());
        taken.addAll(vanished);
        var added = new ArrayList<String>();
        var filled = ministry.stream().filter(table -> !table.rows().isEmpty()).toList();
        for (int i = 0; i < count; i++) {
            var table = filled.get(dice.below(filled.size()));
            var pattern = table.rows().get(dice.below(table.rows().size()));
            var number = unused(pattern.get(column(table, OFFICE_NUMBER)).substring(0, 5), taken);
            taken.add(number);
            table.rows().add(row(table, pattern, number, i));
            added.add(number);
        }
        return List.copyOf(added);
    }

    private static String unused(String prefix, Set<String> taken) {
        for (int serial = LAST_SERIAL; serial > 999; serial--) {
            var number = OfficeNumber.completing(prefix + serial).value();
            if (!taken.contains(number)) {
                return number;
            }
        }
        throw new IllegalStateException("No numbers left under " + prefix);
    }

    private List<String> row(RegisterTable table, List<String> pattern, String number, int index) {
        var row = new ArrayList<>(Collections.nCopies(table.header().size(), ""));
        for (int copied : new int[] {CODE, PREFECTURE, CITY, SERVICE, ADDRESS, CORPORATE_NUMBER, CORPORATION}) {
            row.set(column(table, copied), pattern.get(column(table, copied)));
        }
        var stems = words.lines("stems");
        var branches = words.lines("branches");
        var name = Word.of(stems.get(dice.below(stems.size())))
                .followedBy(Word.of(branches.get(dice.below(branches.size()))));
        row.set(column(table, NAME), name.text());
        row.set(column(table, KANA), name.kana());
        row.set(column(table, REPEATED_NUMBER), number);
        row.set(column(table, OFFICE_NUMBER), number);
        row.set(column(table, PHONE), line(FIRST_ADDED_LINE + index));
        return row;
    }

    private static String line(int last) {
        return "06-0000-" + last;
    }
}
