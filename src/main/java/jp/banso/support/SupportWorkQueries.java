package jp.banso.support;

import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.CaseScope;
import jp.banso.security.NotAllowed;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.shared.AccountId;
import jp.banso.shared.CareOfficeId;
import jp.banso.support.ApplicationRow.Waiting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Lists and counts of work: the city's applications, a firm's assignments. */
@Service
public class SupportWorkQueries {

    private static final String WAITING = """
            CASE WHEN p.state <> 'OPEN' OR o.operating_status = 'CLOSED' THEN 'CLOSED'
                WHEN a.state = 'OFFERED' THEN 'OFFERED'
                WHEN a.state = 'ACCEPTED' THEN 'ACCEPTED'
                WHEN a.state = 'RETURNED' THEN 'RETURNED'
                ELSE 'UNASSIGNED' END""";

    private static final String APPLICATIONS = """
            FROM support_application p JOIN care_office o ON o.id = p.care_office_id
            LEFT JOIN support_assignment a
                ON a.id = (SELECT MAX(l.id) FROM support_assignment l WHERE l.application_id = p.id)""";

    private static final String MINE = """
            FROM support_assignment t JOIN care_office o ON o.id = t.care_office_id
            JOIN support_application p ON p.id = t.application_id
            LEFT JOIN account v ON v.id = t.visitor_id
            WHERE t.vendor_id = :firm AND o.operating_status <> 'CLOSED'
                AND ((t.state = 'OFFERED' AND (:lead OR t.visitor_id IS NULL OR t.visitor_id = :self))
                    OR (t.state = 'ACCEPTED' AND %s))""";

    private final JdbcClient jdbc;
    private final CaseScope scope;

    SupportWorkQueries(JdbcClient jdbc, CaseScope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    /** The applications that wait for this, oldest first; at most 500. */
    @RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
    public List<ApplicationRow> applications(Viewer viewer, Waiting waiting) {
        return jdbc.sql("""
                        SELECT p.*, o.office_number, o.name AS office, o.stage, v.name AS firm, w.display_name AS visitor,
                            a.offered_on, a.answered_on, a.return_reason, a.return_words, %s AS waiting
                        %s
                        LEFT JOIN vendor v ON v.id = a.vendor_id LEFT JOIN account w ON w.id = a.visitor_id
                        HAVING waiting = :waiting ORDER BY p.received_on, p.id LIMIT 500""".formatted(WAITING, APPLICATIONS))
                .param("waiting", waiting.name())
                .query((row, number) -> application(row))
                .list();
    }

    /** How many applications wait for what; every kind is there. */
    @RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
    public Map<Waiting, Integer> waiting(Viewer viewer) {
        var counts = new EnumMap<Waiting, Integer>(Waiting.class);
        for (var waiting : Waiting.values()) {
            counts.put(waiting, 0);
        }
        jdbc.sql("SELECT %s AS waiting, COUNT(*) AS number %s GROUP BY waiting".formatted(WAITING, APPLICATIONS))
                .query((row, number) -> counts.put(Waiting.valueOf(row.getString(1)), row.getInt(2)))
                .list();
        return counts;
    }

    /** The viewer's own assignments, a lead's whole firm's: offers first, then by next visit. */
    @RolesAllowed({Names.VENDOR_LEAD, Names.VENDOR_VISITOR})
    public List<MyAssignment> mine(Viewer viewer) {
        var mine = scope.of(viewer);
        var person = ofFirm(viewer);
        return jdbc.sql("""
                        SELECT t.*, o.office_number, o.name AS office, o.lead_service, o.service_codes, o.address, o.stage,
                            o.phone, p.contact_name, p.contact_phone, v.display_name AS visitor_name,
                            (SELECT COUNT(*) FROM support_checklist_answer c
                                WHERE c.assignment_id = t.id AND c.answer <> 'READY') AS open_items
                        """ + MINE.formatted(mine.sql())
                        + " ORDER BY t.state = 'OFFERED' DESC, t.next_visit_on IS NULL, t.next_visit_on, t.id")
                .param("firm", person.vendor().value())
                .param("lead", person.lead())
                .param("self", person.account().value())
                .params(mine.parameters())
                .query((row, number) -> assignment(row))
                .list();
    }

    /** What a firm's person has before them: offers to answer, visits due today and visits that are overdue. */
    public record MyWork(int offers, int today, int overdue) {}

    @RolesAllowed({Names.VENDOR_LEAD, Names.VENDOR_VISITOR})
    public MyWork myWork(Viewer viewer, LocalDate today) {
        var mine = scope.of(viewer);
        var person = ofFirm(viewer);
        return jdbc.sql("""
                        SELECT COALESCE(SUM(t.state = 'OFFERED'), 0), COALESCE(SUM(t.next_visit_on = :today), 0),
                            COALESCE(SUM(t.next_visit_on < :today), 0)
                        """ + MINE.formatted(mine.sql()))
                .param("today", today)
                .param("firm", person.vendor().value())
                .param("lead", person.lead())
                .param("self", person.account().value())
                .params(mine.parameters())
                .query((row, number) -> new MyWork(row.getInt(1), row.getInt(2), row.getInt(3)))
                .single();
    }

    /** A colleague who may be named as visitor. */
    public record Colleague(AccountId id, String name) {}

    /** The people of the viewer's own firm, by name. */
    @RolesAllowed(Names.VENDOR_LEAD)
    public List<Colleague> colleagues(Viewer viewer) {
        return jdbc.sql("SELECT id, display_name FROM account WHERE vendor_id = ? AND enabled ORDER BY display_name")
                .param(ofFirm(viewer).vendor().value())
                .query((row, number) -> new Colleague(new AccountId(row.getLong(1)), row.getString(2)))
                .list();
    }

    private static VendorStaff ofFirm(Viewer viewer) {
        if (viewer instanceof VendorStaff person) {
            return person;
        }
        throw new NotAllowed();
    }

    private static ApplicationRow application(ResultSet row) throws SQLException {
        var reason = row.getString("return_reason");
        var answered = Reading.dayOrNone(row, "answered_on");
        return new ApplicationRow(
                new ApplicationId(row.getLong("id")),
                new CareOfficeId(row.getLong("care_office_id")),
                row.getString("office_number"),
                row.getString("office"),
                AdoptionStage.values()[row.getInt("stage")],
                row.getString("receipt_number"),
                Reading.day(row, "received_on"),
                ApplicationChannel.valueOf(row.getString("channel")),
                row.getString("contact_name"),
                row.getString("contact_phone"),
                Reading.dayOrNone(row, "wished_on"),
                Waiting.valueOf(row.getString("waiting")),
                Reading.text(row, "firm"),
                Reading.text(row, "visitor"),
                answered == null ? Reading.dayOrNone(row, "offered_on") : answered,
                reason == null ? null : ReturnReason.valueOf(reason),
                Reading.text(row, "return_words"));
    }

    private static MyAssignment assignment(ResultSet row) throws SQLException {
        var state = AssignmentState.valueOf(row.getString("state"));
        var accepted = state == AssignmentState.ACCEPTED;
        return new MyAssignment(
                new AssignmentId(row.getLong("id")),
                new CareOfficeId(row.getLong("care_office_id")),
                state,
                row.getString("office_number"),
                row.getString("office"),
                row.getString("service_codes"),
                accepted ? row.getString("address") : "",
                AdoptionStage.values()[row.getInt("stage")],
                accepted ? row.getString("phone") : "",
                accepted ? row.getString("contact_name") : "",
                accepted ? row.getString("contact_phone") : "",
                Reading.person(row, "visitor_id"),
                Reading.text(row, "visitor_name"),
                Reading.day(row, "offered_on"),
                Reading.dayOrNone(row, "target_on"),
                row.getString("handover"),
                Reading.visit(row),
                row.getInt("open_items"));
    }
}
