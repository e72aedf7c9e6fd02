package jp.banso.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.IntakeBatchId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/** The lines behind the tiles of a preview, page by page. */
@Component
class PreviewRows {

    private static final String FILE = """
            LEFT JOIN register_table t ON t.id = %s.table_id LEFT JOIN register_file f ON f.id = t.file_id""";

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    PreviewRows(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    private static String from(PreviewTile tile) {
        return switch (tile) {
            case NEW_OFFICE -> """
                    (SELECT office_number number, MIN(seq) seq FROM register_line
                        WHERE batch_id = :batch AND kind = 1 GROUP BY office_number) n
                    STRAIGHT_JOIN register_line l ON l.batch_id = :batch AND l.kind = 1 AND l.seq = n.seq
                    """ + FILE.formatted("l") + " WHERE 1 = 1";
            case NEW_SERVICE ->
                "register_line l " + FILE.formatted("l") + " WHERE l.batch_id = :batch AND l.kind IN (1, 2)";
            case CHANGED ->
                "register_cell c STRAIGHT_JOIN register_line l ON l.batch_id = :batch AND l.kind = 3 AND l.seq = c.seq "
                        + FILE.formatted("l") + " WHERE c.batch_id = :batch";
            case VANISHED -> """
                    register_presence p STRAIGHT_JOIN service_designation l ON l.id = p.designation_id
                    STRAIGHT_JOIN care_office o ON o.id = l.care_office_id
                    WHERE p.batch_id = :batch AND p.vanished""";
            case REFUSED -> "register_problem l " + FILE.formatted("l") + " WHERE l.batch_id = :batch AND l.refused";
            case WARNED -> "register_problem l " + FILE.formatted("l") + " WHERE l.batch_id = :batch AND NOT l.refused";
            case CONFLICT -> "register_conflict l WHERE l.batch_id = :batch";
            case SAME -> "register_batch l WHERE 1 = 0 AND l.id = :batch";
        };
    }

    private static String select(PreviewTile tile) {
        return switch (tile) {
            case NEW_OFFICE, NEW_SERVICE -> """
                    l.seq id, l.office_number, l.name, l.service_name service, '' field, '' old_value, '' new_value,
                    f.name file, l.line, '' column_name, '' reason_key, '[]' arguments""";
            case CHANGED -> """
                    CONCAT(c.seq, c.field) id, l.office_number, l.name, l.service_name service, c.field, c.old_value,
                    c.new_value, f.name file, l.line, '' column_name, '' reason_key, '[]' arguments""";
            case VANISHED -> """
                    l.id, o.office_number, l.name, l.service_name service, '' field, '' old_value, '' new_value,
                    l.source file, 0 line, '' column_name, '' reason_key, '[]' arguments""";
            case REFUSED, WARNED -> """
                    l.seq id, l.office_number, '' name, '' service, l.field, '' old_value, '' new_value, f.name file,
                    l.line, l.column_name, l.reason_key, l.arguments""";
            case CONFLICT, SAME -> """
                    1 id, '' office_number, '' name, '' service, '' field, '' old_value, '' new_value, '' file, 0 line,
                    '' column_name, '' reason_key, '[]' arguments""";
        };
    }

    private static String order(PreviewTile tile) {
        return switch (tile) {
            case NEW_OFFICE -> "n.seq";
            case NEW_SERVICE -> "l.kind, l.seq";
            case CHANGED -> "c.seq, c.field";
            case VANISHED -> "p.designation_id";
            case REFUSED, WARNED -> "l.seq";
            case CONFLICT -> "l.care_office_id";
            case SAME -> "l.id";
        };
    }

    List<PreviewRow> rows(IntakeBatchId batch, PreviewTile tile, int skip, int limit) {
        return jdbc.sql("SELECT " + select(tile) + " FROM " + from(tile) + " ORDER BY " + order(tile)
                        + " LIMIT :limit OFFSET :skip")
                .param("batch", batch.value())
                .param("limit", limit)
                .param("skip", skip)
                .query((row, number) -> row(row))
                .list();
    }

    private PreviewRow row(ResultSet row) throws SQLException {
        var file = row.getString("file");
        return new PreviewRow(
                row.getString("id"),
                row.getString("office_number"),
                row.getString("name"),
                row.getString("service"),
                row.getString("field"),
                row.getString("old_value"),
                row.getString("new_value"),
                file == null ? "" : file,
                row.getInt("line"),
                row.getString("column_name"),
                row.getString("reason_key"),
                List.of(json.readValue(row.getString("arguments"), Object[].class)));
    }

    int count(IntakeBatchId batch, PreviewTile tile) {
        var sql =
                switch (tile) {
                    case NEW_OFFICE ->
                        "COUNT(DISTINCT office_number) FROM register_line WHERE batch_id = ? AND kind = 1";
                    case NEW_SERVICE -> "COUNT(*) FROM register_line WHERE batch_id = ? AND kind IN (1, 2)";
                    case CHANGED -> "COUNT(*) FROM register_cell WHERE batch_id = ?";
                    case VANISHED -> "COUNT(*) FROM register_presence WHERE batch_id = ? AND vanished";
                    case REFUSED -> "COUNT(*) FROM register_problem WHERE batch_id = ? AND refused";
                    case WARNED -> "COUNT(*) FROM register_problem WHERE batch_id = ? AND NOT refused";
                    case CONFLICT -> "COUNT(*) FROM register_conflict WHERE batch_id = ?";
                    case SAME -> "same FROM register_batch WHERE id = ?";
                };
        return jdbc.sql("SELECT " + sql)
                .param(batch.value())
                .query(Integer.class)
                .single();
    }

    /** Refused rows behind a position, which counts from 0 without gaps. */
    List<RefusedRow> refused(IntakeBatchId batch, int after, int limit) {
        return jdbc.sql("""
                        SELECT f.name, l.line, l.office_number, l.field, l.column_name, l.reason_key, l.arguments, l.raw
                        FROM register_problem l %s
                        WHERE l.batch_id = :batch AND l.refused AND l.seq > :after ORDER BY l.seq LIMIT :limit""".formatted(FILE.formatted("l")))
                .param("batch", batch.value())
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> new RefusedRow(
                        String.valueOf(row.getString(1)),
                        row.getInt(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        List.of(json.readValue(row.getString(7), Object[].class)),
                        List.of(json.readValue(row.getString(8), String[].class))))
                .list();
    }

    List<ConflictRow> conflicts(IntakeBatchId batch, int skip, int limit) {
        return jdbc.sql("""
                        SELECT c.*, o.office_number, o.name FROM register_conflict c
                        JOIN care_office o ON o.id = c.care_office_id
                        WHERE c.batch_id = :batch ORDER BY c.care_office_id, c.field LIMIT :limit OFFSET :skip""")
                .param("batch", batch.value())
                .param("limit", limit)
                .param("skip", skip)
                .query((row, number) -> new ConflictRow(
                        new CareOfficeId(row.getLong("care_office_id")),
                        row.getString("office_number"),
                        row.getString("name"),
                        row.getString("field"),
                        row.getLong("version"),
                        row.getString("old_value"),
                        row.getString("new_value"),
                        row.getString("own_value"),
                        row.getString("edited_by"),
                        Batches.instant(row.getObject("edited_at", LocalDateTime.class)),
                        row.getBoolean("take_register")))
                .list();
    }
}
