package jp.banso.shared.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.banso.shared.ui.ListState.Order;

/**
 * What one list allows, and the only way between a {@link ListState} and the address: filter keys, sortable columns,
 * all columns, the columns and the order shown when the address says nothing.
 *
 * <p>Reading never fails. A key that is not listed here is ignored, a sort or column that is not listed falls back to
 * the default, and every filter value stays the literal text it is; whoever queries binds it as a parameter. Keys are
 * ASCII letters, digits and underscores; {@code sort} and {@code columns} are taken.
 */
public record ListShape(
        List<String> filters,
        List<String> sortable,
        List<String> columns,
        List<String> defaultColumns,
        Order defaultOrder) {

    private static final String SORT = "sort";
    private static final String COLUMNS = "columns";
    private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,39}");

    public ListShape {
        filters = List.copyOf(filters);
        sortable = List.copyOf(sortable);
        columns = List.copyOf(columns);
        defaultColumns = List.copyOf(defaultColumns);
        for (var keys : List.of(filters, sortable, columns)) {
            keys.forEach(ListShape::requireKey);
        }
        if (filters.contains(SORT) || filters.contains(COLUMNS)) {
            throw new IllegalArgumentException("sort and columns are not filter keys");
        }
        if (!columns.containsAll(defaultColumns) || !sortable.contains(defaultOrder.column())) {
            throw new IllegalArgumentException("a default is not in the list's own columns");
        }
    }

    private static void requireKey(String key) {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("not a key for an address: " + key);
        }
    }

    /** The state of an address without parameters. */
    public ListState plain() {
        return new ListState(Map.of(), defaultOrder, defaultColumns);
    }

    /** The state an address describes, whatever stands in it. */
    public ListState read(QueryParameters address) {
        var chosen = new HashMap<String, List<String>>();
        for (var filter : filters) {
            chosen.put(filter, address.getParameters(filter));
        }
        return new ListState(chosen, order(address), shown(address));
    }

    private Order order(QueryParameters address) {
        var asked = address.getSingleParameter(SORT).orElse("");
        var descending = asked.startsWith("-");
        var column = descending ? asked.substring(1) : asked;
        return sortable.contains(column) ? new Order(column, descending) : defaultOrder;
    }

    private List<String> shown(QueryParameters address) {
        var asked = Optional.of(address.getParameters(COLUMNS)).stream()
                .flatMap(List::stream)
                .flatMap(joined -> Pattern.compile("\\.").splitAsStream(joined))
                .filter(columns::contains)
                .distinct()
                .toList();
        return asked.isEmpty() ? defaultColumns : asked;
    }

    /** The shortest address of a state: what equals the default is left out, what the list does not allow as well. */
    public QueryParameters write(ListState state) {
        var parameters = new LinkedHashMap<String, List<String>>();
        for (var filter : filters) {
            var values = state.values(filter);
            if (!values.isEmpty()) {
                parameters.put(filter, values);
            }
        }
        var order = state.order();
        if (!order.equals(defaultOrder) && sortable.contains(order.column())) {
            parameters.put(SORT, List.of((order.descending() ? "-" : "") + order.column()));
        }
        var shown = new ArrayList<>(state.columns());
        shown.retainAll(columns);
        if (!shown.isEmpty() && !shown.equals(defaultColumns)) {
            parameters.put(COLUMNS, List.of(String.join(".", shown)));
        }
        return new QueryParameters(parameters);
    }
}
