package jp.banso.careoffice.register;

import jp.banso.careoffice.register.RegisterUpdates.Stamp;
import jp.banso.shared.jobs.Progress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Updates what the register already has, and keeps what was there before for the case that it is undone. */
@Component
class ChangedRows {

    private static final String TOUCHED = """
            CREATE TEMPORARY TABLE register_touched (
                care_office_id BIGINT NOT NULL PRIMARY KEY
            ) ENGINE = InnoDB
            SELECT o.id care_office_id FROM register_line l
            STRAIGHT_JOIN care_office o FORCE INDEX (care_office_number) ON o.office_number = l.office_number
            WHERE l.batch_id = :batch AND l.kind IN (2, 3) GROUP BY o.id""";

    private static final String BEFORE_OFFICES = """
            INSERT INTO register_before_office
            SELECT :batch, o.id, o.name, o.kana, o.kana_sort, o.name_key, o.search_key, o.corporation_id,
                o.corporation_sort, o.service_codes, o.lead_service, o.municipality_code, o.postal_code, o.address,
                o.building, o.latitude, o.longitude, o.phone, o.phone_key, o.fax, o.url, o.first_designated_on,
                o.batch_id, o.updated_at, o.updated_by
            FROM register_touched t STRAIGHT_JOIN care_office o ON o.id = t.care_office_id""";

    private static final String BEFORE_DESIGNATIONS = """
            INSERT INTO register_before_designation (batch_id, designation_id, row_hash, ended_on, former_batch_id, %s)
            SELECT :batch, d.id, d.row_hash, d.ended_on, d.batch_id, %s
            FROM register_line l STRAIGHT_JOIN service_designation d ON d.id = l.designation_id
            WHERE l.batch_id = :batch AND l.kind = 3""".formatted(RegisterColumn.list(""), RegisterColumn.list("d."));

    private static final String DESIGNATIONS = """
            UPDATE register_line l STRAIGHT_JOIN service_designation d ON d.id = l.designation_id
            SET %s, d.row_hash = l.row_hash, d.ended_on = NULL, d.batch_id = :batch, d.version = d.version + 1
            WHERE l.batch_id = :batch AND l.kind = 3""".formatted(RegisterColumn.assignments("d.", "l."));

    /** A field that a person has edited keeps its value unless the previewed edit was decided for the register. */
    private static final String PERSONS_EDIT = """
            EXISTS (SELECT 1 FROM field_edit e WHERE e.care_office_id = o.id AND e.field = '%1$s' AND NOT EXISTS (
                SELECT 1 FROM register_conflict c WHERE c.batch_id = :batch AND c.care_office_id = o.id
                    AND c.field = '%1$s' AND c.take_register AND c.edited_at = e.edited_at))""";

    private static final String OFFICES = """
            UPDATE register_line l
            STRAIGHT_JOIN service_designation d ON d.id = l.designation_id
            STRAIGHT_JOIN care_office o ON o.id = d.care_office_id AND o.lead_service = d.service_code
            LEFT JOIN register_corporation c ON c.corporation_key = l.corporation_key
            SET o.name = l.name, o.kana = l.kana, o.kana_sort = l.kana_sort, o.name_key = l.name_key,
                o.corporation_id = c.id, o.corporation_sort = COALESCE(c.name_key, ''),
                o.municipality_code = l.municipality_code, o.postal_code = l.postal_code, o.address = l.address,
                o.building = l.building, o.latitude = l.latitude, o.longitude = l.longitude,
                o.phone_key = IF(%1$s, o.phone_key, l.phone_key), o.phone = IF(%1$s, o.phone, l.phone),
                o.fax = IF(%2$s, o.fax, l.fax), o.url = IF(%3$s, o.url, l.url),
                o.search_key = LEFT(CONCAT(l.name_key, '\\n', o.phone_key, '\\n', COALESCE(c.name_key, '')), 1600)
            WHERE l.batch_id = :batch AND l.kind = 3""".formatted(
                    PERSONS_EDIT.formatted("phone"), PERSONS_EDIT.formatted("fax"), PERSONS_EDIT.formatted("url"));

    private static final String DECIDED_EDITS = """
            DELETE e FROM register_conflict c
            JOIN field_edit e ON e.care_office_id = c.care_office_id AND e.field = c.field AND e.edited_at = c.edited_at
            WHERE c.batch_id = :batch AND c.take_register""";

    private static final String SUMS = """
            UPDATE register_touched t STRAIGHT_JOIN care_office o ON o.id = t.care_office_id
            LEFT JOIN (
                SELECT d.care_office_id, LEFT(GROUP_CONCAT(d.service_code ORDER BY d.service_code), 200) service_codes,
                    MIN(d.designated_on) first_designated_on
                FROM register_touched s STRAIGHT_JOIN service_designation d ON d.care_office_id = s.care_office_id
                WHERE d.ended_on IS NULL GROUP BY d.care_office_id) g ON g.care_office_id = o.id
            SET o.service_codes = COALESCE(g.service_codes, ''), o.first_designated_on = g.first_designated_on,
                o.batch_id = :batch, o.updated_at = :at, o.updated_by = :by, o.version = o.version + 1""";

    /** A corporation takes another name when the row changes that told the name it has. */
    private static final String RENAMED = """
            CREATE TEMPORARY TABLE register_renamed (
                corporation_id BIGINT NOT NULL PRIMARY KEY, seq INT NOT NULL
            ) ENGINE = InnoDB
            SELECT c.id corporation_id, MAX(l.seq) seq
            FROM register_cell x STRAIGHT_JOIN register_line l ON l.batch_id = :batch AND l.kind = 3 AND l.seq = x.seq
            STRAIGHT_JOIN corporation c ON c.identity_key = l.corporate_number AND c.name = x.old_value
            WHERE x.batch_id = :batch AND x.field = 'CORPORATION_NAME' AND l.corporation_name <> ''
                AND l.corporate_number <> '' GROUP BY c.id""";

    private final JdbcClient jdbc;

    ChangedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void rememberWhatIs(Stamp stamp) {
        forget();
        run(TOUCHED, stamp);
        run(BEFORE_OFFICES, stamp);
        run(BEFORE_DESIGNATIONS, stamp);
    }

    void update(Stamp stamp, Progress progress) {
        progress.advance(run(DESIGNATIONS, stamp));
        run(OFFICES, stamp);
        run(DECIDED_EDITS, stamp);
        jdbc.sql(SUMS)
                .param("batch", stamp.batch())
                .param("at", stamp.at())
                .param("by", stamp.by())
                .update();
        progress.advance(0);
        renameCorporations(stamp);
    }

    private void renameCorporations(Stamp stamp) {
        run(RENAMED, stamp);
        run("""
                INSERT INTO register_before_corporation
                SELECT :batch, c.id, c.name, c.name_key
                FROM register_renamed r JOIN corporation c ON c.id = r.corporation_id""", stamp);
        run("""
                UPDATE register_renamed r
                JOIN register_line l ON l.batch_id = :batch AND l.kind = 3 AND l.seq = r.seq
                JOIN corporation c ON c.id = r.corporation_id
                SET c.name = l.corporation_name, c.name_key = l.corporation_name_key, c.version = c.version + 1""", stamp);
        jdbc.sql(respelled("register_renamed")).update();
    }

    /** Brings the offices of the corporations named in a table in line with their corporation's name. */
    static String respelled(String table) {
        return """
                UPDATE %s r JOIN corporation c ON c.id = r.corporation_id
                JOIN care_office o ON o.corporation_id = c.id
                SET o.corporation_sort = c.name_key, o.version = o.version + 1,
                    o.search_key = LEFT(CONCAT(o.name_key, '\\n', o.phone_key, '\\n', c.name_key), 1600)
                WHERE o.corporation_sort <> c.name_key""".formatted(table);
    }

    private int run(String sql, Stamp stamp) {
        return jdbc.sql(sql).param("batch", stamp.batch()).update();
    }

    void forget() {
        jdbc.sql("DROP TEMPORARY TABLE IF EXISTS register_touched, register_renamed")
                .update();
    }
}
