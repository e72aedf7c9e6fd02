package jp.banso.stuck;

import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.CaseScope;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.shared.CareOfficeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Which cases stand still (STK-01); the city reads of all, a firm's lead of the firm's own. */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.VENDOR_LEAD})
public class StuckQueries {

    private static final int MOST = 500;

    /** The office with whoever accompanies it now. */
    private static final String OFFICE = """
            FROM care_office o
            LEFT JOIN support_assignment t ON t.open_office_id = o.id AND t.state = 'ACCEPTED'
            LEFT JOIN vendor f ON f.id = t.vendor_id LEFT JOIN account v ON v.id = t.visitor_id""";

    private final JdbcClient jdbc;
    private final CaseScope scope;

    StuckQueries(JdbcClient jdbc, CaseScope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    /** The lists this person has: a lead has no applications that wait for a firm. */
    public List<StuckList> lists(Viewer viewer) {
        return Arrays.stream(StuckList.values())
                .filter(list -> list != StuckList.UNASSIGNED || viewer instanceof CityStaff)
                .toList();
    }

    /** The offices on the list after so many days, longest first; at most 500. */
    public List<StuckRow> rows(Viewer viewer, StuckList list, StuckLimits limits, LocalDate today) {
        if (!lists(viewer).contains(list)) {
            return List.of();
        }
        return asked(
                        "SELECT o.id, o.office_number, o.name, o.stage, f.name AS firm, v.display_name AS visitor, ",
                        " ORDER BY since, o.id LIMIT " + MOST,
                        viewer,
                        list,
                        today.minusDays(limits.of(list)))
                .query((row, number) -> row(row))
                .list();
    }

    /** How many offices are on each of this person's lists. */
    public Map<StuckList, Integer> counts(Viewer viewer, StuckLimits limits, LocalDate today) {
        var counts = new EnumMap<StuckList, Integer>(StuckList.class);
        for (var list : lists(viewer)) {
            counts.put(
                    list,
                    asked("SELECT COUNT(*) FROM (SELECT ", ") stuck", viewer, list, today.minusDays(limits.of(list)))
                            .query(Integer.class)
                            .single());
        }
        return counts;
    }

    private JdbcClient.StatementSpec asked(String select, String end, Viewer viewer, StuckList list, LocalDate before) {
        var seen = scope.of(viewer);
        var own = viewer instanceof VendorStaff ? " AND (t.id IS NULL OR t.vendor_id = :firm)" : "";
        var asked = jdbc.sql(select + since(list) + " AS since " + OFFICE + from(list)
                        + " WHERE o.operating_status <> 'CLOSED' AND " + seen.sql() + own + " AND " + where(list)
                        + " HAVING since < :before" + end)
                .param("before", before)
                .params(seen.parameters());
        return viewer instanceof VendorStaff person
                ? asked.param("firm", person.vendor().value())
                : asked;
    }

    private static String since(StuckList list) {
        return switch (list) {
            case UNASSIGNED -> "p.received_on";
            case UNVISITED -> "t.answered_on";
            case CERTIFICATE -> "o.stage_since";
            case NO_EXCHANGE -> """
                    (SELECT MAX(e.effective_on) FROM stage_event e
                        WHERE e.care_office_id = o.id AND e.kind IN ('FORWARD', 'JUMP') AND e.from_stage < 6 AND e.to_stage >= 6
                            AND NOT EXISTS (SELECT 1 FROM stage_event c WHERE c.corrects_id = e.id))""";
        };
    }

    private static String from(StuckList list) {
        return list == StuckList.UNASSIGNED ? " JOIN support_application p ON p.open_office_id = o.id" : "";
    }

    private static String where(StuckList list) {
        return switch (list) {
            case UNASSIGNED -> "NOT EXISTS (SELECT 1 FROM support_assignment a WHERE a.open_office_id = o.id)";
            case UNVISITED -> """
                    t.id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM support_visit_note n WHERE n.assignment_id = t.id
                        AND n.withdrawn_at IS NULL)""";
            case CERTIFICATE -> """
                    o.stage = 5 AND o.disposition = 'TARGET' AND NOT EXISTS (SELECT 1 FROM support_checklist_answer c
                        WHERE c.assignment_id = t.id AND c.item = 'CERTIFICATE' AND c.answer = 'READY')""";
            case NO_EXCHANGE -> """
                    o.stage IN (6, 7) AND o.disposition = 'TARGET' AND NOT EXISTS (SELECT 1 FROM support_usage_report u
                        WHERE u.care_office_id = o.id AND u.exchanged)""";
        };
    }

    private static StuckRow row(ResultSet row) throws SQLException {
        return new StuckRow(
                new CareOfficeId(row.getLong("id")),
                row.getString("office_number"),
                row.getString("name"),
                AdoptionStage.values()[row.getInt("stage")],
                Objects.requireNonNullElse(row.getString("firm"), ""),
                Objects.requireNonNullElse(row.getString("visitor"), ""),
                Objects.requireNonNull(row.getObject("since", LocalDate.class)));
    }
}
