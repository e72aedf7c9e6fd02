package jp.banso.intake.file;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which column of a table holds which field; no column serves two fields. Kept by column name, so order is free. */
public final class ColumnMapping {

    private static final int NONE = -1;

    private final List<String> columns;
    private final Map<RegisterField, Integer> byField;

    private ColumnMapping(List<String> columns, Map<RegisterField, Integer> byField) {
        this.columns = List.copyOf(columns);
        this.byField = byField;
    }

    /** Proposes a mapping: known names first, then names that resemble one. */
    public static ColumnMapping suggest(List<String> columns) {
        var mapping = new ColumnMapping(columns, new EnumMap<>(RegisterField.class));
        for (int column = 0; column < columns.size(); column++) {
            mapping.claim(column);
        }
        mapping.claimResembling();
        return mapping;
    }

    /** Applies what {@link #asText} remembered to another table; columns that are gone leave their field without one. */
    public static ColumnMapping remembered(String text, List<String> columns) {
        var byField = new EnumMap<RegisterField, Integer>(RegisterField.class);
        for (var line : text.lines().toList()) {
            int equals = line.indexOf('=');
            var field = equals < 0 ? null : field(line.substring(0, equals));
            int column = columns.indexOf(unescaped(line.substring(equals + 1)));
            if (field != null && column >= 0 && !byField.containsValue(column)) {
                byField.put(field, column);
            }
        }
        return new ColumnMapping(columns, byField);
    }

    /** The same with the field read from the column at this position; another field loses that column. */
    public ColumnMapping with(RegisterField field, int column) {
        if (column < 0 || column >= columns.size()) {
            throw new IllegalArgumentException("the table has no column " + column);
        }
        var changed = new EnumMap<>(byField);
        changed.values().removeIf(used -> used == column);
        changed.put(field, column);
        return new ColumnMapping(columns, changed);
    }

    /** The same with the field read from no column. */
    public ColumnMapping without(RegisterField field) {
        var changed = new EnumMap<>(byField);
        changed.remove(field);
        return new ColumnMapping(columns, changed);
    }

    /** All columns of the table, in its order. */
    public List<String> columns() {
        return columns;
    }

    public Set<RegisterField> fields() {
        return Collections.unmodifiableSet(byField.keySet());
    }

    public Optional<String> columnName(RegisterField field) {
        return Optional.ofNullable(byField.get(field)).map(columns::get);
    }

    /** The fields without which no row can be read: number, name, and the service by name or code. */
    public Set<RegisterField> missing() {
        var missing = EnumSet.of(RegisterField.OFFICE_NUMBER, RegisterField.NAME, RegisterField.SERVICE);
        missing.removeAll(byField.keySet());
        if (byField.containsKey(RegisterField.SERVICE_CODE)) {
            missing.remove(RegisterField.SERVICE);
        }
        return missing;
    }

    /** A text to keep, one field and the name of its column a line. */
    public String asText() {
        return byField.entrySet().stream()
                .map(entry -> entry.getKey().name() + "=" + escaped(columns.get(entry.getValue())))
                .collect(Collectors.joining("\n"));
    }

    /** The column's position, or −1. */
    int column(RegisterField field) {
        return byField.getOrDefault(field, NONE);
    }

    private void claim(int column) {
        var name = columns.get(column);
        var known = ColumnSynonyms.exact(name);
        if (known.isEmpty()) {
            return;
        }
        var field = known.get();
        var earlier = byField.get(field);
        if (earlier == null || ColumnSynonyms.rank(field, name) < ColumnSynonyms.rank(field, columns.get(earlier))) {
            byField.put(field, column);
        }
    }

    private void claimResembling() {
        while (true) {
            double best = 0;
            RegisterField bestField = null;
            int bestColumn = NONE;
            for (var field : RegisterField.values()) {
                for (int column = 0; column < columns.size() && !byField.containsKey(field); column++) {
                    boolean known = ColumnSynonyms.exact(columns.get(column)).isPresent();
                    double likeness = known ? 0 : ColumnSynonyms.likeness(field, columns.get(column));
                    if (likeness > best && !byField.containsValue(column)) {
                        best = likeness;
                        bestField = field;
                        bestColumn = column;
                    }
                }
            }
            if (bestField == null) {
                return;
            }
            byField.put(bestField, bestColumn);
        }
    }

    private static @Nullable RegisterField field(String name) {
        for (var field : RegisterField.values()) {
            if (field.name().equals(name)) {
                return field;
            }
        }
        return null;
    }

    private static String escaped(String name) {
        return name.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String unescaped(String text) {
        var name = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                char next = text.charAt(++i);
                name.append(next == 'n' ? '\n' : next == 'r' ? '\r' : next);
            } else {
                name.append(c);
            }
        }
        return name.toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ColumnMapping mapping
                && columns.equals(mapping.columns)
                && byField.equals(mapping.byField);
    }

    @Override
    public int hashCode() {
        return 31 * columns.hashCode() + byField.hashCode();
    }
}
