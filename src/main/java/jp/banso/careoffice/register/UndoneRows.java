package jp.banso.careoffice.register;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import jp.banso.careoffice.register.RegisterUpdates.Stamp;
import jp.banso.shared.jobs.Progress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes a batch back: removes what it created, restores what it changed, leaves alone what was worked on since. */
@Component
class UndoneRows {

    private static final int CHUNK = 10_000;

    /** Tables whose rows about an office come from the register itself and go with it. */
    private static final Set<String> OF_THE_REGISTER = Set.of("service_designation", "case_entry");

    private static final String CREATED = """
            INSERT INTO register_undo (batch_id, care_office_id, field, office_number, name, outcome)
            SELECT :batch, o.id, '', o.office_number, o.name, 'REMOVED'
            FROM (SELECT DISTINCT office_number FROM register_line WHERE batch_id = :batch AND kind = 1) l
            STRAIGHT_JOIN care_office o FORCE INDEX (care_office_number) ON o.office_number = l.office_number""";

    private static final String TOUCHED = """
            INSERT INTO register_undo (batch_id, care_office_id, field, office_number, name, outcome)
            SELECT :batch, o.id, '', o.office_number, o.name, 'REVERTED'
            FROM register_before_office b JOIN care_office o ON o.id = b.care_office_id WHERE b.batch_id = :batch""";

    private static final String IMPORTED_SINCE = """
            UPDATE register_undo u STRAIGHT_JOIN care_office o ON o.id = u.care_office_id
            SET u.outcome = 'KEPT', u.reason = 'LATER_BATCH'
            WHERE u.batch_id = :batch AND NOT (o.batch_id <=> :batch)""";

    private static final String EDITED_SINCE = """
            UPDATE register_undo u STRAIGHT_JOIN care_office o ON o.id = u.care_office_id
            SET u.outcome = 'KEPT', u.reason = 'EDITED'
            WHERE u.batch_id = :batch AND u.outcome = 'REMOVED' AND o.updated_at <> :applied""";

    private static final String WORKED_ON = """
            UPDATE register_undo u STRAIGHT_JOIN %s w ON w.%s = u.care_office_id
            SET u.outcome = 'KEPT', u.reason = 'WORKED_ON'
            WHERE u.batch_id = :batch AND u.outcome = 'REMOVED'""";

    /** A field edited since stays as the person wrote it. */
    private static final String EDITED_CELLS = """
            INSERT INTO register_undo (batch_id, care_office_id, field, office_number, name, outcome, reason, kept_value)
            SELECT :batch, u.care_office_id, UPPER(e.field), u.office_number, u.name, 'KEPT', 'EDITED', e.new_value
            FROM register_undo u
            JOIN register_before_office b ON b.batch_id = :batch AND b.care_office_id = u.care_office_id
            JOIN care_office o ON o.id = u.care_office_id
            JOIN field_edit e ON e.care_office_id = u.care_office_id AND e.edited_at > :applied
            WHERE u.batch_id = :batch AND u.outcome = 'REVERTED'
                AND ((e.field = 'phone' AND b.phone <> o.phone) OR (e.field = 'fax' AND b.fax <> o.fax)
                    OR (e.field = 'url' AND b.url <> o.url))""";

    private static final String OFFICES = """
            UPDATE register_undo u
            STRAIGHT_JOIN register_before_office b ON b.batch_id = u.batch_id AND b.care_office_id = u.care_office_id
            STRAIGHT_JOIN care_office o ON o.id = u.care_office_id
            LEFT JOIN register_undo p ON p.batch_id = u.batch_id AND p.care_office_id = o.id AND p.field = 'PHONE'
            LEFT JOIN register_undo f ON f.batch_id = u.batch_id AND f.care_office_id = o.id AND f.field = 'FAX'
            LEFT JOIN register_undo w ON w.batch_id = u.batch_id AND w.care_office_id = o.id AND w.field = 'URL'
            SET o.name = b.name, o.kana = b.kana, o.kana_sort = b.kana_sort, o.name_key = b.name_key,
                o.corporation_id = b.corporation_id, o.corporation_sort = b.corporation_sort,
                o.service_codes = b.service_codes, o.lead_service = b.lead_service,
                o.municipality_code = b.municipality_code, o.postal_code = b.postal_code, o.address = b.address,
                o.building = b.building, o.latitude = b.latitude, o.longitude = b.longitude,
                o.search_key = IF(p.batch_id IS NULL, b.search_key,
                    LEFT(CONCAT(b.name_key, '\\n', o.phone_key, '\\n', b.corporation_sort), 1600)),
                o.phone = IF(p.batch_id IS NULL, b.phone, o.phone),
                o.phone_key = IF(p.batch_id IS NULL, b.phone_key, o.phone_key),
                o.fax = IF(f.batch_id IS NULL, b.fax, o.fax), o.url = IF(w.batch_id IS NULL, b.url, o.url),
                o.first_designated_on = b.first_designated_on, o.batch_id = b.former_batch_id,
                o.updated_at = IF(p.batch_id IS NULL AND f.batch_id IS NULL AND w.batch_id IS NULL, b.updated_at,
                    o.updated_at),
                o.updated_by = IF(p.batch_id IS NULL AND f.batch_id IS NULL AND w.batch_id IS NULL, b.updated_by,
                    o.updated_by),
                o.version = o.version + 1
            WHERE u.batch_id = :batch AND u.field = '' AND u.outcome = 'REVERTED'""";

    private static final String DESIGNATIONS = """
            UPDATE register_before_designation b
            STRAIGHT_JOIN service_designation d ON d.id = b.designation_id
            STRAIGHT_JOIN register_undo u ON u.batch_id = :batch AND u.care_office_id = d.care_office_id AND u.field = ''
            SET %s, d.row_hash = b.row_hash, d.ended_on = COALESCE(b.ended_on, d.ended_on),
                d.batch_id = b.former_batch_id, d.version = d.version + 1
            WHERE b.batch_id = :batch AND u.outcome = 'REVERTED'""".formatted(RegisterColumn.assignments("d.", "b."));

    private static final String ADDED_DESIGNATIONS = """
            DELETE d FROM register_undo u
            STRAIGHT_JOIN service_designation d ON d.care_office_id = u.care_office_id AND d.batch_id = :batch
            LEFT JOIN register_before_designation b ON b.batch_id = :batch AND b.designation_id = d.id
            WHERE u.batch_id = :batch AND u.field = '' AND u.outcome = 'REVERTED' AND b.designation_id IS NULL""";

    private static final String EDITS = """
            INSERT IGNORE INTO field_edit (care_office_id, field, old_value, new_value, edited_at, edited_by)
            SELECT c.care_office_id, LOWER(c.field), c.own_old_value, c.own_value, c.edited_at, c.edited_by
            FROM register_conflict c
            JOIN register_undo u ON u.batch_id = :batch AND u.care_office_id = c.care_office_id AND u.field = ''
            WHERE c.batch_id = :batch AND c.take_register AND u.outcome = 'REVERTED'""";

    private final JdbcClient jdbc;

    UndoneRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes down for each office of the batch what will become of it. */
    void judge(Stamp stamp, LocalDateTime applied) {
        run(CREATED, stamp);
        run(TOUCHED, stamp);
        run(IMPORTED_SINCE, stamp);
        jdbc.sql(EDITED_SINCE)
                .param("batch", stamp.batch())
                .param("applied", applied)
                .update();
        for (var reference : references()) {
            if (!OF_THE_REGISTER.contains(reference.table())) {
                run(WORKED_ON.formatted(reference.table(), reference.column()), stamp);
            }
        }
        run(WORKED_ON.formatted("case_entry", "care_office_id") + " AND w.kind <> 'REGISTER'", stamp);
        jdbc.sql(EDITED_CELLS)
                .param("batch", stamp.batch())
                .param("applied", applied)
                .update();
    }

    private record Reference(String table, String column) {}

    /** Every table that points to offices: whatever room it belongs to, an office with a row there has been worked on. */
    private List<Reference> references() {
        return jdbc.sql("""
                        SELECT table_name, column_name FROM information_schema.key_column_usage
                        WHERE table_schema = DATABASE() AND referenced_table_schema = DATABASE()
                            AND referenced_table_name = 'care_office' AND referenced_column_name = 'id'""")
                .query((row, number) -> new Reference(row.getString(1), row.getString(2)))
                .list();
    }

    void remove(Stamp stamp, Progress progress) {
        var offices = jdbc.sql("""
                        SELECT care_office_id FROM register_undo
                        WHERE batch_id = ? AND field = '' AND outcome = 'REMOVED' ORDER BY care_office_id""").param(stamp.batch()).query(Long.class).list();
        for (var from = 0; from < offices.size(); from += CHUNK) {
            var first = offices.get(from);
            var last = offices.get(Math.min(from + CHUNK, offices.size()) - 1);
            delete("""
                    DELETE d FROM register_undo u
                    STRAIGHT_JOIN service_designation d ON d.care_office_id = u.care_office_id""", stamp, first, last);
            progress.advance(delete("""
                    DELETE o FROM register_undo u STRAIGHT_JOIN care_office o ON o.id = u.care_office_id""", stamp, first, last));
        }
    }

    private int delete(String what, Stamp stamp, long first, long last) {
        return jdbc.sql(what + """

                        WHERE u.batch_id = :batch AND u.field = '' AND u.outcome = 'REMOVED'
                            AND u.care_office_id BETWEEN :first AND :last""")
                .param("batch", stamp.batch())
                .param("first", first)
                .param("last", last)
                .update();
    }

    void restore(Stamp stamp, Progress progress) {
        run(ADDED_DESIGNATIONS, stamp);
        run(DESIGNATIONS, stamp);
        progress.advance(run(OFFICES, stamp));
        run(EDITS, stamp);
        run("""
                UPDATE register_before_corporation b JOIN corporation c ON c.id = b.corporation_id
                LEFT JOIN register_before_corporation later
                    ON later.corporation_id = b.corporation_id AND later.batch_id > b.batch_id
                SET c.name = b.name, c.name_key = b.name_key, c.version = c.version + 1
                WHERE b.batch_id = :batch AND later.batch_id IS NULL""", stamp);
        run(
                ChangedRows.respelled(
                        "(SELECT corporation_id FROM register_before_corporation WHERE batch_id = :batch)"),
                stamp);
        run("""
                DELETE c FROM corporation c LEFT JOIN care_office o ON o.corporation_id = c.id
                WHERE c.batch_id = :batch AND o.id IS NULL""", stamp);
    }

    private int run(String sql, Stamp stamp) {
        return jdbc.sql(sql).param("batch", stamp.batch()).update();
    }
}
