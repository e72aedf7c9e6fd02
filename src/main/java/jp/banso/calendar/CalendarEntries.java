package jp.banso.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import jp.banso.careoffice.CaseScope;
import jp.banso.careoffice.NextAction;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.shared.JapanTime;
import jp.banso.support.VisitTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is in a person's calendar (ICS-02): a firm's person's own visits, planned and lately called off, in cases that are
 * theirs at this moment; a city person's own next actions with a day. Not the firm's and not a colleague's, for a lead neither.
 */
@Component
class CalendarEntries {

    private static final int MOST = 1000;
    private static final int CALLED_OFF_DAYS = 30;

    private static final String VISITS = """
            SELECT t.id, t.version, t.changed_at, t.next_visit_on, t.next_visit_minute, o.office_number, o.name,
                CONCAT_WS(' ', NULLIF(o.address, ''), NULLIF(o.building, '')) AS address, a.was_on, a.was_minute, p.pair_key
            FROM support_assignment t JOIN care_office o ON o.id = t.care_office_id
            LEFT JOIN visit_act a ON a.id = (SELECT MAX(b.id) FROM visit_act b WHERE b.assignment_id = t.id)
                AND a.kind = 'MISSED' AND a.now_on IS NULL AND a.was_on >= :since
                AND NOT EXISTS (SELECT 1 FROM support_visit_note n
                    WHERE n.assignment_id = t.id AND n.recorded_at >= a.recorded_at AND n.withdrawn_at IS NULL)
            LEFT JOIN visit_pair p ON p.id = (SELECT MAX(h.pair_id) FROM visit_pair_half h WHERE h.assignment_id = t.id)
                AND (p.ended_at IS NULL OR (t.next_visit_on IS NULL AND a.recorded_at >= p.booked_at))
                AND NOT EXISTS (SELECT 1 FROM support_visit_note n WHERE n.assignment_id = t.id
                    AND n.recorded_at >= p.booked_at AND n.visited_on >= p.booked_on AND n.withdrawn_at IS NULL)
            WHERE t.vendor_id = :firm AND t.visitor_id = :me AND t.state = 'ACCEPTED' AND o.operating_status <> 'CLOSED'
                AND (t.next_visit_on IS NOT NULL OR a.was_on IS NOT NULL) AND\s""";

    private static final String ACTIONS = """
            SELECT o.id, o.version, o.updated_at AS changed_at, o.next_action, o.next_action_on, o.office_number, o.name,
                CONCAT_WS(' ', NULLIF(o.address, ''), NULLIF(o.building, '')) AS address
            FROM care_office o
            WHERE o.next_action_owner_id = :me AND o.next_action <> 'NONE' AND o.next_action_on IS NOT NULL
                AND o.operating_status <> 'CLOSED' AND\s""";

    private final JdbcClient jdbc;
    private final CaseScope scope;
    private final Clock clock;

    CalendarEntries(JdbcClient jdbc, CaseScope scope, Clock clock) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.clock = clock;
    }

    List<CalendarEntry> of(Viewer viewer) {
        return switch (viewer) {
            case VendorStaff person -> visits(person);
            case CityStaff person -> actions(person);
            default -> List.of();
        };
    }

    private List<CalendarEntry> visits(VendorStaff person) {
        var mine = scope.of(person);
        return jdbc.sql(VISITS + mine.sql() + " ORDER BY t.id LIMIT " + MOST)
                .param("since", JapanTime.today(clock).minusDays(CALLED_OFF_DAYS))
                .param("firm", person.vendor().value())
                .param("me", person.account().value())
                .params(mine.parameters())
                .query((row, number) -> visit(row))
                .list();
    }

    private List<CalendarEntry> actions(CityStaff person) {
        var mine = scope.of(person);
        return jdbc.sql(ACTIONS + mine.sql() + " ORDER BY o.id LIMIT " + MOST)
                .param("me", person.account().value())
                .params(mine.parameters())
                .query((row, number) -> entry(
                        row,
                        "action-" + row.getLong("id"),
                        NextAction.valueOf(row.getString("next_action")),
                        VisitTime.on(row.getObject("next_action_on", LocalDate.class)),
                        false,
                        ""))
                .list();
    }

    private static CalendarEntry visit(ResultSet row) throws SQLException {
        var planned = time(row, "next_visit");
        var pair = row.getString("pair_key") == null ? "" : row.getString("pair_key");
        return entry(
                row,
                (pair.isEmpty() ? "visit-" : "pair-" + pair + "-") + row.getLong("id"),
                NextAction.VISIT,
                planned.on() == null ? time(row, "was") : planned,
                planned.on() == null,
                pair);
    }

    private static VisitTime time(ResultSet row, String columns) throws SQLException {
        return VisitTime.stored(
                row.getObject(columns + "_on", LocalDate.class), row.getObject(columns + "_minute", Integer.class));
    }

    private static CalendarEntry entry(
            ResultSet row, String uid, NextAction action, VisitTime at, boolean cancelled, String pair)
            throws SQLException {
        return new CalendarEntry(
                uid,
                action,
                row.getString("office_number"),
                row.getString("name"),
                row.getString("address"),
                at,
                row.getLong("version"),
                moment(row),
                cancelled,
                pair);
    }

    private static Instant moment(ResultSet row) throws SQLException {
        return row.getObject("changed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
