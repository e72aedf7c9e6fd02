package jp.banso.witness;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.banso.careoffice.CaseScope;
import jp.banso.careoffice.Listing;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.witness.OfficeWitnesses.Exchange;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what each witness says, from where it was recorded: statements from calls, visits, surveys and by hand. */
@Component
class WitnessBook {

    private static final String SAID = """
            SELECT r.care_office_id, CONCAT('W', r.id) AS said_key, r.said_on, r.means, r.says, r.words,
                r.recorder_name AS recorder, r.recorded_at AS said_at
            FROM self_report r
            UNION ALL
            SELECT c.care_office_id, CONCAT('C', c.id), c.contacted_on,
                CASE c.means WHEN 'CALL_OUT' THEN 'CALL' WHEN 'CALL_IN' THEN 'CALL' WHEN 'VISIT' THEN 'VISIT' ELSE 'OTHER' END,
                IF(EXISTS (SELECT 1 FROM contact_reason x WHERE x.contact_id = c.id AND x.reason = 'FAX_EASIER'),
                    'FAX_ONLY', 'ADOPTED'), '', c.recorder_name, c.recorded_at
            FROM contact_record c WHERE c.state = 'STANDING' AND c.result = 'ALREADY_ADOPTED'
            UNION ALL
            SELECT n.care_office_id, CONCAT('V', n.id), n.visited_on, 'VISIT', 'ADOPTED', '', n.recorder_name, n.recorded_at
            FROM support_visit_note n WHERE n.use_applied_on IS NOT NULL
            UNION ALL
            SELECT i.care_office_id, CONCAT('S', p.id), p.answered_on, 'SURVEY',
                CASE WHEN f.code = 'T1' THEN IF(FIND_IN_SET('ADOPTED', a.answer) > 0, 'ADOPTED', 'NOT_ADOPTED')
                    WHEN a.answer = 'NONE' THEN 'FAX_ONLY' ELSE 'ADOPTED' END, '', '', p.finished_at
            FROM survey_response p JOIN survey_invitation i ON i.id = p.invitation_id
            JOIN survey_wave w ON w.id = i.wave_id JOIN survey_form f ON f.id = w.form_id
            JOIN survey_answer a ON a.response_id = p.id
            WHERE p.finished_at IS NOT NULL AND p.left_out_at IS NULL AND (f.code = 'T1' AND a.question = 'Q2' OR f.code = 'T2' AND a.question = 'U1'
                AND (a.answer <> 'NONE' OR EXISTS (SELECT 1 FROM survey_answer h WHERE h.response_id = p.id
                    AND h.question = 'U3' AND FIND_IN_SET('FAX', h.answer) > 0 AND FIND_IN_SET('SYSTEM', h.answer) = 0)))""";

    private static final String OFFICES = """
            SELECT o.id, o.office_number, o.name, o.disposition, o.listing,
                (SELECT MAX(e.effective_on) FROM axis_event e WHERE e.care_office_id = o.id AND e.axis = 'LISTING'
                    AND e.to_value = o.listing) AS listing_on,
                u.month, u.exchanged, u.partners, u.reported_on, u.recorder_name
            FROM care_office o LEFT JOIN support_usage_report u ON u.care_office_id = o.id
                AND u.month = (SELECT MAX(m.month) FROM support_usage_report m WHERE m.care_office_id = o.id)
            WHERE o.operating_status <> 'CLOSED' AND\s""";

    private final JdbcClient jdbc;
    private final CaseScope scope;

    WitnessBook(JdbcClient jdbc, CaseScope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    /** Every office of which any witness says something, in the order of names. */
    List<OfficeWitnesses> all(Viewer viewer) {
        var said = said(null);
        var mine = scope.of(viewer);
        return jdbc.sql(
                        OFFICES + mine.sql()
                                + " AND (o.listing <> 'UNLISTED' OR u.id IS NOT NULL OR o.id IN (:told)) ORDER BY o.kana_sort, o.id")
                .param("told", said.isEmpty() ? List.of(0L) : said.keySet())
                .params(mine.parameters())
                .query((row, number) -> office(row, said))
                .list();
    }

    /** One office, closed or out of sight none. */
    List<OfficeWitnesses> of(Viewer viewer, CareOfficeId office) {
        var said = said(office.value());
        var mine = scope.of(viewer);
        return jdbc.sql(OFFICES + mine.sql() + " AND o.id = :office")
                .param("office", office.value())
                .params(mine.parameters())
                .query((row, number) -> office(row, said))
                .list();
    }

    /** How many offices there are that could use it, and how many of them use an equivalent system and are not listed. */
    int[] totals(Viewer viewer) {
        var mine = scope.of(viewer);
        return jdbc.sql("""
                        SELECT COUNT(*), COALESCE(SUM(o.disposition = 'EQUIVALENT_SYSTEM' AND o.listing <> 'LISTED'), 0)
                        FROM care_office o WHERE o.operating_status <> 'CLOSED' AND\s""" + mine.sql())
                .params(mine.parameters())
                .query((row, number) -> new int[] {row.getInt(1), row.getInt(2)})
                .single();
    }

    private Map<Long, List<SaidRow>> said(@Nullable Long office) {
        var map = new LinkedHashMap<Long, List<SaidRow>>();
        jdbc.sql("SELECT * FROM (" + SAID + ") t WHERE :office IS NULL OR t.care_office_id = :office"
                        + " ORDER BY t.said_on DESC, t.said_at DESC, t.said_key DESC")
                .param("office", office)
                .query(row -> {
                    map.computeIfAbsent(row.getLong("care_office_id"), id -> new ArrayList<>())
                            .add(statement(row));
                });
        return map;
    }

    private static SaidRow statement(ResultSet row) throws SQLException {
        return new SaidRow(
                row.getString("said_key"),
                day(row, "said_on"),
                StatementMeans.valueOf(row.getString("means")),
                Statement.valueOf(row.getString("says")),
                row.getString("words"),
                row.getString("recorder"));
    }

    private static OfficeWitnesses office(ResultSet row, Map<Long, List<SaidRow>> said) throws SQLException {
        var month = row.getObject("month", LocalDate.class);
        return new OfficeWitnesses(
                new CareOfficeId(row.getLong("id")),
                row.getString("office_number"),
                row.getString("name"),
                row.getString("disposition").equals("EQUIVALENT_SYSTEM"),
                Listing.valueOf(row.getString("listing")),
                row.getObject("listing_on", LocalDate.class),
                said.getOrDefault(row.getLong("id"), List.of()),
                month == null
                        ? null
                        : new Exchange(
                                YearMonth.from(month),
                                row.getBoolean("exchanged"),
                                row.getInt("partners"),
                                day(row, "reported_on"),
                                row.getString("recorder_name")));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, LocalDate.class));
    }
}
