package jp.banso.careoffice;

import java.util.Map;

/** The order of a list as SQL, and what follows a position in it; an empty value sorts before all others. */
final class ListOrder {

    private ListOrder() {}

    static String by(CareOfficeSort sort) {
        var direction = sort.descending() ? " DESC" : "";
        var tie = "o.kana_sort" + direction + ", o.id" + direction;
        return sort.column() == CareOfficeColumn.NAME ? tie : sort.column().sql() + direction + ", " + tie;
    }

    /** A range condition: the leading comparison lets the index seek, the rest breaks ties. */
    static String following(CareOfficeSort sort, RowPosition after, Map<String, Object> parameters) {
        parameters.put("afterKana", after.kana());
        parameters.put("afterId", after.id());
        var beyond = sort.descending() ? "<" : ">";
        var tie = "(o.kana_sort %1$s= :afterKana AND (o.kana_sort %1$s :afterKana OR o.id %1$s :afterId))"
                .formatted(beyond);
        var column = sort.column();
        if (column == CareOfficeColumn.NAME) {
            return tie;
        }
        if (after.value() == null) {
            var same = "(%s IS NULL AND %s)".formatted(column.sql(), tie);
            return sort.descending() ? same : "(%s OR %s IS NOT NULL)".formatted(same, column.sql());
        }
        parameters.put("afterValue", after.value());
        var further =
                "(%1$s %2$s= :afterValue AND (%1$s %2$s :afterValue OR %3$s))".formatted(column.sql(), beyond, tie);
        return sort.descending() && column.nullable() ? "(%s OR %s IS NULL)".formatted(further, column.sql()) : further;
    }
}
