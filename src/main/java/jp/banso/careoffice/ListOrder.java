package jp.banso.careoffice;

import java.util.Map;

/** The order of a list as SQL, and what follows a position in it; an empty value sorts before all others. */
final class ListOrder {

    private ListOrder() {}

    static String by(CareOfficeSort sort) {
        var direction = sort.descending() ? " DESC" : "";
        var unique = sort.column() == CareOfficeColumn.NUMBER;
        return sort.column().sql() + direction + (unique ? "" : ", o.id" + direction);
    }

    /** What sorts behind the position, each alternative a range that the column's index can seek. */
    static String following(CareOfficeSort sort, RowPosition after, Map<String, Object> parameters) {
        var column = sort.column();
        var value = column == CareOfficeColumn.NAME ? after.kana() : after.value();
        var beyond = sort.descending() ? "<" : ">";
        parameters.put("afterId", after.id());
        if (value == null) {
            var same = "(%s IS NULL AND o.id %s :afterId)".formatted(column.sql(), beyond);
            return sort.descending() ? same : "(%s OR %s IS NOT NULL)".formatted(same, column.sql());
        }
        parameters.put("afterValue", value);
        var empties = sort.descending() && column.nullable() ? " OR %s IS NULL".formatted(column.sql()) : "";
        return "(%1$s %2$s :afterValue OR (%1$s = :afterValue AND o.id %2$s :afterId)%3$s)"
                .formatted(column.sql(), beyond, empties);
    }
}
