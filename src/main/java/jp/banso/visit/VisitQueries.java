package jp.banso.visit;

import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.CaseScope;
import jp.banso.security.NotAllowed;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.shared.AccountId;
import jp.banso.shared.CareOfficeId;
import jp.banso.support.AssignmentId;
import jp.banso.support.VisitTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Planned visits of a firm's people; a visitor reads the visitor's own, a lead the firm's. */
@Service
public class VisitQueries {

    private static final String STOPS = """
            SELECT t.id, t.care_office_id, t.visitor_id, t.next_visit_on, t.next_visit_minute, o.office_number, o.name,
                o.municipality_code, o.address, o.stage, v.display_name AS visitor_name, p.contact_name,
                IF(p.contact_phone = '', o.phone, p.contact_phone) AS phone,
                (SELECT COUNT(*) FROM support_checklist_answer c
                    WHERE c.assignment_id = t.id AND c.answer <> 'READY') AS open_items,
                (SELECT p.pair_key FROM visit_pair_half h JOIN visit_pair p ON p.id = h.pair_id
                    WHERE h.assignment_id = t.id AND %s ORDER BY p.id DESC LIMIT 1) AS pair_key
            FROM support_assignment t JOIN care_office o ON o.id = t.care_office_id
            JOIN support_application p ON p.id = t.application_id
            LEFT JOIN account v ON v.id = t.visitor_id
            WHERE t.vendor_id = :firm AND t.state = 'ACCEPTED' AND o.operating_status <> 'CLOSED'""".formatted(VisitPairs.OPEN);

    private final JdbcClient jdbc;
    private final CaseScope scope;

    VisitQueries(JdbcClient jdbc, CaseScope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    /** The visits planned up to and including this day, in travel order (VIS-02): the overdue ones, then the day's. */
    @RolesAllowed({Names.VENDOR_LEAD, Names.VENDOR_VISITOR})
    public List<VisitStop> until(Viewer viewer, LocalDate day) {
        if (!(viewer instanceof VendorStaff person)) {
            throw new NotAllowed();
        }
        var mine = scope.of(viewer);
        return jdbc
                .sql(STOPS + " AND " + mine.sql() + " AND t.next_visit_on <= :day")
                .param("firm", person.vendor().value())
                .param("day", day)
                .params(mine.parameters())
                .query((row, number) -> stop(row))
                .list()
                .stream()
                .sorted(TravelOrder.ORDER)
                .toList();
    }

    private static VisitStop stop(ResultSet row) throws SQLException {
        var visitor = row.getObject("visitor_id", Long.class);
        var name = row.getString("visitor_name");
        return new VisitStop(
                new AssignmentId(row.getLong("id")),
                new CareOfficeId(row.getLong("care_office_id")),
                row.getString("office_number"),
                row.getString("name"),
                row.getString("municipality_code"),
                row.getString("address"),
                row.getString("phone"),
                row.getString("contact_name"),
                AdoptionStage.values()[row.getInt("stage")],
                visitor == null ? null : new AccountId(visitor),
                name == null ? "" : name,
                VisitTime.stored(
                        row.getObject("next_visit_on", LocalDate.class),
                        row.getObject("next_visit_minute", Integer.class)),
                row.getInt("open_items"),
                row.getString("pair_key") == null ? "" : row.getString("pair_key"));
    }
}
