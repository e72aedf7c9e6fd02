package jp.banso.support;

import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.banso.careoffice.CaseScope;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.VendorId;
import jp.banso.support.ApplicationCard.Arrival;
import jp.banso.support.VisitRow.Withdrawal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;

/** What the case page reads of an office's support; what a firm wrote is read by that firm and the city (SUP-08). */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.VENDOR_LEAD, Names.VENDOR_VISITOR})
public class SupportQueries {

    private final JdbcClient jdbc;
    private final CaseScope scope;
    private final Clock clock;

    SupportQueries(JdbcClient jdbc, CaseScope scope, Clock clock) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.clock = clock;
    }

    private static final String OF_OFFICE = " JOIN care_office o ON o.id = t.care_office_id WHERE o.id = :office AND ";
    private static final String OF_FIRM = " AND (:city OR t.vendor_id = :firm)";

    /** The office's applications, latest first; notes are for the city alone. */
    public List<ApplicationCard> applications(Viewer viewer, CareOfficeId office) {
        var arrivals = arrivals(viewer, office);
        return of(viewer, office, "SELECT t.* FROM support_application t", " ORDER BY t.id DESC")
                .query((row, number) -> application(row, viewer, arrivals.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    private Map<Long, List<Arrival>> arrivals(Viewer viewer, CareOfficeId office) {
        var arrivals = new HashMap<Long, List<Arrival>>();
        if (viewer instanceof CityStaff) {
            of(viewer, office, """
                            SELECT r.* FROM support_arrival r
                            JOIN support_application t ON t.id = r.application_id""", " ORDER BY r.id")
                    .query((row, number) -> arrivals.computeIfAbsent(
                                    row.getLong("application_id"), key -> new ArrayList<>())
                            .add(new Arrival(
                                    Reading.day(row, "received_on"),
                                    ApplicationChannel.valueOf(row.getString("channel")),
                                    row.getString("contact_name"),
                                    row.getString("note"))))
                    .list();
        }
        return arrivals;
    }

    /** Who was asked to accompany the office, latest first; a firm reads of itself only. */
    public List<AssignmentCard> assignments(Viewer viewer, CareOfficeId office) {
        return of(viewer, office, """
                        SELECT t.*, v.name AS firm, p.display_name AS visitor_name FROM support_assignment t
                        JOIN vendor v ON v.id = t.vendor_id LEFT JOIN account p ON p.id = t.visitor_id""", OF_FIRM + " ORDER BY t.id DESC")
                .query((row, number) -> assignment(row))
                .list();
    }

    /** Every item of the checklist of the latest assignment that was accepted, in order; empty when there is none. */
    public List<ChecklistRow> checklist(Viewer viewer, CareOfficeId office) {
        var assignment = of(
                        viewer,
                        office,
                        "SELECT t.id FROM support_assignment t",
                        OF_FIRM + " AND t.state IN ('ACCEPTED', 'ENDED') ORDER BY t.id DESC LIMIT 1")
                .query(Long.class)
                .optional();
        if (assignment.isEmpty()) {
            return List.of();
        }
        var answers = jdbc
                .sql("SELECT * FROM support_checklist_answer WHERE assignment_id = ?")
                .param(assignment.get())
                .query((row, number) -> new ChecklistRow(
                        ChecklistItem.valueOf(row.getString("item")),
                        ItemAnswer.valueOf(row.getString("answer")),
                        Reading.dayOrNone(row, "due_on"),
                        Reading.moment(row, "answered_at"),
                        row.getString("answerer_name")))
                .list()
                .stream()
                .collect(Collectors.toMap(ChecklistRow::item, Function.identity()));
        return Arrays.stream(ChecklistItem.values())
                .map(item -> answers.getOrDefault(item, new ChecklistRow(item, null, null, null, "")))
                .toList();
    }

    /** The visits, latest first; of notes that were taken back only that they were there (SUP-15). */
    public List<VisitRow> visits(Viewer viewer, CareOfficeId office) {
        return of(viewer, office, """
                        SELECT t.*, v.name AS firm FROM support_visit_note t JOIN vendor v ON v.id = t.vendor_id""", OF_FIRM + " ORDER BY t.visited_on DESC, t.id DESC")
                .query((row, number) -> visit(row, viewer))
                .list();
    }

    /** The monthly reports, latest month first; a firm reads its own and the city's. */
    public List<UsageRow> usage(Viewer viewer, CareOfficeId office) {
        return of(
                        viewer,
                        office,
                        "SELECT t.* FROM support_usage_report t",
                        " AND (:city OR t.vendor_id IS NULL OR t.vendor_id = :firm) ORDER BY t.month DESC")
                .query((row, number) -> new UsageRow(
                        row.getLong("id"),
                        row.getLong("version") + 1,
                        YearMonth.from(Reading.day(row, "month")),
                        row.getBoolean("plan_sent"),
                        row.getBoolean("result_sent"),
                        row.getBoolean("exchanged"),
                        row.getInt("partners"),
                        UsageSource.valueOf(row.getString("source")),
                        Reading.day(row, "reported_on"),
                        row.getString("recorder_name")))
                .list();
    }

    private StatementSpec of(Viewer viewer, CareOfficeId office, String select, String rest) {
        var mine = scope.of(viewer);
        return jdbc.sql(select + OF_OFFICE + mine.sql() + rest)
                .param("office", office.value())
                .param("city", viewer instanceof CityStaff)
                .param(
                        "firm",
                        viewer instanceof VendorStaff person ? person.vendor().value() : 0)
                .params(mine.parameters());
    }

    private static ApplicationCard application(ResultSet row, Viewer viewer, List<Arrival> arrivals)
            throws SQLException {
        var withdrawal = row.getString("withdrawal");
        var city = viewer instanceof CityStaff;
        return new ApplicationCard(
                new ApplicationId(row.getLong("id")),
                row.getString("receipt_number"),
                Reading.day(row, "received_on"),
                ApplicationChannel.valueOf(row.getString("channel")),
                row.getString("contact_name"),
                row.getString("contact_phone"),
                row.getString("software"),
                ClaimMethod.valueOf(row.getString("claim_method")),
                CertificateType.valueOf(row.getString("certificate")),
                Reading.dayOrNone(row, "wished_on"),
                city ? row.getString("note") : "",
                ApplicationState.valueOf(row.getString("state")),
                withdrawal == null ? null : WithdrawalReason.valueOf(withdrawal),
                city ? row.getString("withdrawal_words") : "",
                Reading.dayOrNone(row, "closed_on"),
                Reading.moment(row, "recorded_at"),
                row.getString("recorder_name"),
                arrivals);
    }

    private static AssignmentCard assignment(ResultSet row) throws SQLException {
        var reason = row.getString("return_reason");
        var result = row.getString("close_result");
        return new AssignmentCard(
                new AssignmentId(row.getLong("id")),
                new ApplicationId(row.getLong("application_id")),
                new VendorId(row.getLong("vendor_id")),
                row.getString("firm"),
                Reading.person(row, "visitor_id"),
                Reading.text(row, "visitor_name"),
                AssignmentState.valueOf(row.getString("state")),
                Reading.day(row, "offered_on"),
                Reading.dayOrNone(row, "target_on"),
                row.getString("handover"),
                Reading.dayOrNone(row, "answered_on"),
                row.getString("answerer_name"),
                reason == null ? null : ReturnReason.valueOf(reason),
                row.getString("return_words"),
                Reading.visit(row),
                Reading.dayOrNone(row, "ended_on"),
                result == null ? null : CloseResult.valueOf(result),
                row.getString("close_words"));
    }

    private VisitRow visit(ResultSet row, Viewer viewer) throws SQLException {
        var recorded = Reading.moment(row, "recorded_at");
        var stands = row.getObject("withdrawn_at") == null;
        return new VisitRow(
                row.getLong("id"),
                row.getString("firm"),
                Reading.day(row, "visited_on"),
                VisitKind.valueOf(row.getString("kind")),
                VisitPlace.valueOf(row.getString("place")),
                row.getString("met"),
                row.getString("work_done"),
                Trouble.valueOf(row.getString("trouble")),
                Reading.dayOrNone(row, "next_visit_on"),
                Reading.dayOrNone(row, "use_applied_on"),
                Reading.dayOrNone(row, "tested_on"),
                row.getString("counterpart"),
                row.getBoolean("test_sent"),
                row.getBoolean("test_received"),
                row.getBoolean("test_imported"),
                recorded,
                row.getString("recorder_name"),
                stands && WithdrawalRule.allows(viewer, row.getLong("recorded_by"), recorded, Instant.now(clock)),
                stands ? null : withdrawal(row));
    }

    private static Withdrawal withdrawal(ResultSet row) throws SQLException {
        return new Withdrawal(
                Reading.moment(row, "withdrawn_at"),
                row.getString("withdrawer_name"),
                row.getString("withdrawn_reason"));
    }
}
