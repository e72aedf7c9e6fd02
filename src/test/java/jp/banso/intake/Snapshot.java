package jp.banso.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every row of the tables an import writes, byte for byte but for version numbers, for comparing before and after. */
record Snapshot(Map<String, List<String>> tables) {

    private static final List<String> REGISTER =
            List.of("corporation", "care_office", "service_designation", "field_edit", "register_question");
    private static final Set<String> LEFT_OUT = Set.of("version");

    static Snapshot of(JdbcClient jdbc) {
        var tables = new LinkedHashMap<String, List<String>>();
        for (var table : REGISTER) {
            var columns = jdbc.sql("""
                            SELECT column_name FROM information_schema.columns
                            WHERE table_schema = DATABASE() AND table_name = ? ORDER BY ordinal_position""").param(table).query(String.class).list().stream()
                    .filter(column -> !LEFT_OUT.contains(column))
                    .toList();
            tables.put(table, rows(jdbc, table, columns));
        }
        return new Snapshot(tables);
    }

    private static List<String> rows(JdbcClient jdbc, String table, List<String> columns) {
        var cells = new ArrayList<String>();
        columns.forEach(column -> cells.add("COALESCE(HEX(" + column + "), 'NULL')"));
        return jdbc.sql("SELECT CONCAT_WS('|', " + String.join(", ", cells) + ") FROM " + table + " ORDER BY 1")
                .query(String.class)
                .list();
    }
}
