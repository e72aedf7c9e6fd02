package jp.banso.careoffice.register;

import jp.banso.careoffice.register.RegisterUpdates.Stamp;
import jp.banso.shared.jobs.Progress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Inserts what the register does not have yet. Offices go in by the order of their kana, because nearly every index of
 * theirs then grows at one end.
 */
@Component
class NewRows {

    private static final int CHUNK = 10_000;

    /** The row that speaks for an office is the one of the best source, and of these the lowest service code. */
    private static final String LEADS = """
            CREATE TEMPORARY TABLE register_lead (
                position INT NOT NULL PRIMARY KEY, seq INT NOT NULL, service_codes VARCHAR(200) NOT NULL,
                first_designated_on DATE NULL
            ) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
            SELECT ROW_NUMBER() OVER (ORDER BY l.kana_sort COLLATE utf8mb4_uca1400_as_cs, l.office_number) position,
                g.seq, g.service_codes, g.first_designated_on
            FROM (
                SELECT CAST(SUBSTRING(MIN(CONCAT(LPAD(source_rank, 3, '0'), RPAD(service_code, 4, ' '), seq)), 8) AS INT) seq,
                    LEFT(GROUP_CONCAT(service_code ORDER BY service_code), 200) service_codes,
                    MIN(designated_on) first_designated_on
                FROM register_line WHERE batch_id = :batch AND kind = 1 GROUP BY office_number) g
            STRAIGHT_JOIN register_line l ON l.batch_id = :batch AND l.kind = 1 AND l.seq = g.seq""";

    /** One row a corporation: the first that names it among rows that speak for an office. */
    private static final String NAMED = """
            CREATE TEMPORARY TABLE register_named (
                corporation_key VARCHAR(220) NOT NULL PRIMARY KEY, kind TINYINT NOT NULL, seq INT NOT NULL
            ) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
            SELECT corporation_key, MIN(place) DIV 10000000000 kind, MIN(place) MOD 10000000000 seq FROM (
                SELECT l.corporation_key, l.kind * 10000000000 + l.seq place
                FROM register_lead t STRAIGHT_JOIN register_line l
                    ON l.batch_id = :batch AND l.kind = 1 AND l.seq = t.seq
                UNION ALL
                SELECT l.corporation_key, l.kind * 10000000000 + l.seq
                FROM register_line l
                STRAIGHT_JOIN service_designation d ON d.id = l.designation_id
                STRAIGHT_JOIN care_office o ON o.id = d.care_office_id AND o.lead_service = d.service_code
                WHERE l.batch_id = :batch AND l.kind = 3) named
            WHERE corporation_key <> '' GROUP BY corporation_key""";

    private static final String NUMBERED_CORPORATIONS = """
            INSERT INTO corporation (corporate_number, name, name_key, identity_key, batch_id)
            SELECT l.corporate_number, l.corporation_name, l.corporation_name_key, l.corporation_key, :batch
            FROM register_named n
            STRAIGHT_JOIN register_line l ON l.batch_id = :batch AND l.kind = n.kind AND l.seq = n.seq
            LEFT JOIN corporation c ON c.identity_key = n.corporation_key
            WHERE c.id IS NULL AND l.corporate_number <> '' ORDER BY n.seq""";

    private static final String NAMELESS_CORPORATIONS = """
            INSERT INTO corporation (corporate_number, name, name_key, identity_key, batch_id)
            SELECT NULL, l.corporation_name, l.corporation_name_key, l.corporation_key, :batch
            FROM register_named n
            STRAIGHT_JOIN register_line l ON l.batch_id = :batch AND l.kind = n.kind AND l.seq = n.seq
            LEFT JOIN corporation c ON c.identity_key = n.corporation_key
            WHERE c.id IS NULL AND l.corporate_number = ''
                AND (SELECT COUNT(*) FROM corporation same WHERE same.name_key = l.corporation_name_key) <> 1
            ORDER BY n.seq""";

    /** A row without a corporate number belongs to the one corporation of that name, whatever its number. */
    private static final String RESOLVED = """
            CREATE TEMPORARY TABLE register_corporation (
                corporation_key VARCHAR(220) NOT NULL PRIMARY KEY, id BIGINT NOT NULL, name_key VARCHAR(200) NOT NULL
            ) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
            SELECT n.corporation_key, c.id, c.name_key
            FROM register_named n JOIN corporation c ON c.identity_key = n.corporation_key
            UNION ALL
            SELECT n.corporation_key, c.id, c.name_key
            FROM register_named n
            LEFT JOIN corporation same ON same.identity_key = n.corporation_key
            JOIN corporation c ON c.name_key = SUBSTRING(n.corporation_key, 3)
            WHERE same.id IS NULL AND n.corporation_key LIKE 'N:%'""";

    private static final String OFFICES = """
            INSERT INTO care_office (office_number, name, kana, kana_sort, name_key, search_key, corporation_id,
                corporation_sort, service_codes, lead_service, municipality_code, postal_code, address, building,
                latitude, longitude, phone, phone_key, fax, url, first_designated_on, batch_id, updated_at, updated_by)
            SELECT l.office_number, l.name, l.kana, l.kana_sort, l.name_key,
                LEFT(CONCAT(l.name_key, '\\n', l.phone_key, '\\n', COALESCE(c.name_key, '')), 1600), c.id,
                COALESCE(c.name_key, ''), t.service_codes, l.service_code, l.municipality_code, l.postal_code, l.address,
                l.building, l.latitude, l.longitude, l.phone, l.phone_key, l.fax, l.url, t.first_designated_on, :batch,
                :at, :by
            FROM register_lead t
            STRAIGHT_JOIN register_line l ON l.batch_id = :batch AND l.kind = 1 AND l.seq = t.seq
            LEFT JOIN register_corporation c ON c.corporation_key = l.corporation_key
            WHERE t.position > :from AND t.position <= :until ORDER BY t.position""";

    private static final String DESIGNATIONS = """
            INSERT INTO service_designation (care_office_id, service_code, row_hash, source, batch_id, %s)
            SELECT o.id, l.service_code, l.row_hash, l.source, :batch, %s
            FROM register_line l
            STRAIGHT_JOIN care_office o FORCE INDEX (care_office_number) ON o.office_number = l.office_number
            WHERE l.batch_id = :batch AND l.kind = :kind AND l.seq > :from AND l.seq <= :until ORDER BY l.seq""".formatted(RegisterColumn.list(""), RegisterColumn.list("l."));

    private final JdbcClient jdbc;

    NewRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insertCorporations(Stamp stamp) {
        forget();
        jdbc.sql(LEADS).param("batch", stamp.batch()).update();
        jdbc.sql(NAMED).param("batch", stamp.batch()).update();
        jdbc.sql(NUMBERED_CORPORATIONS).param("batch", stamp.batch()).update();
        jdbc.sql(NAMELESS_CORPORATIONS).param("batch", stamp.batch()).update();
        jdbc.sql(RESOLVED).update();
    }

    void insertOffices(Stamp stamp, Progress progress) {
        var last = jdbc.sql("SELECT COALESCE(MAX(position), 0) FROM register_lead")
                .query(Integer.class)
                .single();
        for (var from = 0; from < last; from += CHUNK) {
            var inserted = jdbc.sql(OFFICES)
                    .param("batch", stamp.batch())
                    .param("at", stamp.at())
                    .param("by", stamp.by())
                    .param("from", from)
                    .param("until", from + CHUNK)
                    .update();
            progress.advance(inserted);
        }
    }

    void insertDesignations(Stamp stamp, Progress progress) {
        for (var kind : new ChangeKind[] {ChangeKind.NEW_OFFICE, ChangeKind.NEW_SERVICE}) {
            var last = jdbc.sql("SELECT COALESCE(MAX(seq), -1) FROM register_line WHERE batch_id = ? AND kind = ?")
                    .params(stamp.batch(), kind.code())
                    .query(Integer.class)
                    .single();
            for (var from = -1; from < last; from += CHUNK) {
                var inserted = jdbc.sql(DESIGNATIONS)
                        .param("batch", stamp.batch())
                        .param("kind", kind.code())
                        .param("from", from)
                        .param("until", from + CHUNK)
                        .update();
                progress.advance(inserted);
            }
        }
    }

    void forget() {
        jdbc.sql("DROP TEMPORARY TABLE IF EXISTS register_lead, register_named, register_corporation")
                .update();
    }
}
