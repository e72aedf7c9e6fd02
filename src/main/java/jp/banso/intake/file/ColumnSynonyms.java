package jp.banso.intake.file;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.banso.shared.SearchKey;
import jp.banso.shared.TextResource;

/** The names files give to columns, and how near an unknown name comes to them. */
final class ColumnSynonyms {

    private static final Map<RegisterField, List<String>> NAMES = new EnumMap<>(RegisterField.class);
    private static final Map<String, RegisterField> FIELDS = new HashMap<>();
    private static final List<String> OWNERS = new ArrayList<>();

    /** Two names sharing this part of their letter pairs are taken for one. */
    private static final double NEAR = 0.6;

    static {
        for (var line : TextResource.lines(ColumnSynonyms.class, "columns.txt")) {
            var words = List.of(line.split(" "));
            var keys = words.stream().skip(1).map(ColumnSynonyms::key).toList();
            if (words.getFirst().equals("owner")) {
                OWNERS.addAll(keys);
            } else {
                var field = RegisterField.valueOf(words.getFirst());
                NAMES.put(field, keys);
                keys.forEach(key -> FIELDS.put(key, field));
            }
        }
    }

    private ColumnSynonyms() {}

    /** How many of the column names are known. */
    static int known(List<String> columns) {
        var fields = new HashSet<RegisterField>();
        columns.forEach(column -> exact(column).ifPresent(fields::add));
        return fields.size();
    }

    static Optional<RegisterField> exact(String column) {
        return Optional.ofNullable(FIELDS.get(key(column)));
    }

    /** How telling a known name is among those of its field; smaller is better. */
    static int rank(RegisterField field, String column) {
        return names(field).indexOf(key(column));
    }

    /** From 0 for a stranger to 1; names of the corporation's things are strangers to the office's fields. */
    static double likeness(RegisterField field, String column) {
        var key = key(column);
        boolean owners = OWNERS.stream().anyMatch(key::startsWith);
        if (owners && !field.ofCorporation()) {
            return 0;
        }
        double best = names(field).stream()
                .mapToDouble(name -> likeness(name, key))
                .max()
                .orElse(0);
        return best >= NEAR ? best : 0;
    }

    private static double likeness(String name, String column) {
        if (name.length() >= 2 && (column.startsWith(name) || column.endsWith(name))) {
            return NEAR + (1 - NEAR) * name.length() / column.length();
        }
        var pairs = pairs(name);
        var others = pairs(column);
        if (pairs.isEmpty() || others.isEmpty()) {
            return 0;
        }
        long shared = pairs.stream().filter(others::contains).count();
        return 2.0 * shared / (pairs.size() + others.size());
    }

    private static Set<String> pairs(String text) {
        var pairs = new HashSet<String>();
        for (int i = 0; i + 2 <= text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }

    private static List<String> names(RegisterField field) {
        return NAMES.getOrDefault(field, List.of());
    }

    private static String key(String column) {
        return SearchKey.kana(column).replace("_", "");
    }
}
