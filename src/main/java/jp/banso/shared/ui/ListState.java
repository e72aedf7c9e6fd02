package jp.banso.shared.ui;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a list shows: the filters (values kept as the literal text that was typed), the order and the visible columns in
 * their order. Travels in the address through {@link ListShape}, so that a copied address shows the same screen.
 *
 * <p>Blank values are dropped, doubled ones kept once, values cut after {@value #LONGEST_VALUE} characters and lists
 * after {@value #MOST_VALUES} values: two states that look the same are equal.
 */
public record ListState(Map<String, List<String>> filters, Order order, List<String> columns) {

    static final int LONGEST_VALUE = 200;
    static final int MOST_VALUES = 50;

    /** One column the list is sorted by. */
    public record Order(String column, boolean descending) {

        public static Order ascending(String column) {
            return new Order(column, false);
        }

        public static Order descending(String column) {
            return new Order(column, true);
        }
    }

    public ListState {
        var clean = new TreeMap<String, List<String>>();
        filters.forEach((key, values) -> {
            var kept = cleaned(values);
            if (!kept.isEmpty()) {
                clean.put(key, kept);
            }
        });
        filters = Map.copyOf(clean);
        columns = List.copyOf(new LinkedHashSet<>(columns));
    }

    private static List<String> cleaned(List<String> values) {
        var kept = new LinkedHashSet<String>();
        for (var value : values) {
            var cut = cut(value.strip());
            if (!cut.isEmpty() && kept.size() < MOST_VALUES) {
                kept.add(cut);
            }
        }
        return List.copyOf(kept);
    }

    private static String cut(String value) {
        if (value.length() <= LONGEST_VALUE) {
            return value;
        }
        var end = Character.isHighSurrogate(value.charAt(LONGEST_VALUE - 1)) ? LONGEST_VALUE - 1 : LONGEST_VALUE;
        return value.substring(0, end).strip();
    }

    /** All values chosen for a filter; empty when it is not set. */
    public List<String> values(String filter) {
        return filters.getOrDefault(filter, List.of());
    }

    /** The one value of a filter, "" when it is not set. */
    public String value(String filter) {
        var values = values(filter);
        return values.isEmpty() ? "" : values.getFirst();
    }

    public boolean isFiltered() {
        return !filters.isEmpty();
    }

    /** The same list with a filter set to exactly these values; none or blank ones take the filter away. */
    public ListState filteredBy(String filter, String... values) {
        return filteredBy(filter, List.of(values));
    }

    public ListState filteredBy(String filter, List<String> values) {
        var changed = new TreeMap<>(filters);
        changed.put(filter, new ArrayList<>(values));
        return new ListState(changed, order, columns);
    }

    public ListState withoutFilters() {
        return new ListState(Map.of(), order, columns);
    }

    public ListState sortedBy(Order next) {
        return new ListState(filters, next, columns);
    }

    public ListState showing(List<String> shown) {
        return new ListState(filters, order, shown);
    }
}
