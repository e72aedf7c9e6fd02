package jp.banso.outreach;

import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.CaseScope;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Briefing sessions and who came. */
@Service
public class BriefingQueries {

    private static final String SESSIONS = """
            SELECT s.id, s.version, s.title, s.held_on, s.starts_at, s.ends_at, s.apply_until, s.venue, s.place, s.capacity,
                COUNT(a.id) AS offices, COALESCE(SUM(a.people), 0) AS people,
                (SELECT COUNT(*) FROM briefing_invitation i WHERE i.session_id = s.id) AS invited,
                (SELECT COUNT(*) FROM briefing_invitation i WHERE i.session_id = s.id AND i.answer <> 'OPEN') AS answered
            FROM briefing_session s
            LEFT JOIN briefing_attendance a ON a.session_id = s.id AND a.standing
            %s GROUP BY s.id ORDER BY s.held_on DESC, s.id DESC""";

    private final JdbcClient jdbc;
    private final CaseScope scope;

    BriefingQueries(JdbcClient jdbc, CaseScope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    /** Every session, latest first. */
    @RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
    public List<BriefingRow> sessions(Viewer viewer) {
        return jdbc.sql(SESSIONS.formatted(""))
                .query((row, number) -> session(row))
                .list();
    }

    @RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
    public Optional<BriefingRow> session(Viewer viewer, BriefingId id) {
        return jdbc.sql(SESSIONS.formatted("WHERE s.id = :id"))
                .param("id", id.value())
                .query((row, number) -> session(row))
                .optional();
    }

    /** The offices that came, the one marked last first. */
    @RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
    public List<AttendanceRow> attendances(Viewer viewer, BriefingId id) {
        var mine = scope.of(viewer);
        return jdbc.sql("""
                        SELECT a.id, a.version, a.care_office_id, o.office_number, o.name, o.stage, a.people, a.walk_in,
                            a.recorder_name
                        FROM briefing_attendance a JOIN care_office o ON o.id = a.care_office_id
                        WHERE a.session_id = :session AND a.standing AND %s
                        ORDER BY a.id DESC""".formatted(mine.sql()))
                .param("session", id.value())
                .params(mine.parameters())
                .query((row, number) -> new AttendanceRow(
                        new AttendanceId(row.getLong("id")),
                        row.getLong("version"),
                        new CareOfficeId(row.getLong("care_office_id")),
                        row.getString("office_number"),
                        row.getString("name"),
                        AdoptionStage.values()[row.getInt("stage")],
                        row.getInt("people"),
                        row.getBoolean("walk_in"),
                        row.getString("recorder_name")))
                .list();
    }

    /** Of the offices this viewer sees, those that came to any session. */
    @RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.LIAISON})
    public Map<CareOfficeId, Attended> attended(Viewer viewer) {
        var mine = scope.of(viewer);
        var attended = new HashMap<CareOfficeId, Attended>();
        jdbc.sql("""
                        SELECT a.care_office_id, COUNT(*), MAX(a.attended_on)
                        FROM briefing_attendance a JOIN care_office o ON o.id = a.care_office_id
                        WHERE a.standing AND %s GROUP BY a.care_office_id""".formatted(mine.sql()))
                .params(mine.parameters())
                .query((row, number) -> attended.put(
                        new CareOfficeId(row.getLong(1)),
                        new Attended(row.getInt(2), row.getObject(3, LocalDate.class))))
                .list();
        return attended;
    }

    private static BriefingRow session(ResultSet row) throws SQLException {
        return new BriefingRow(
                new BriefingId(row.getLong("id")),
                row.getLong("version"),
                new BriefingData(
                        row.getString("title"),
                        row.getObject("held_on", LocalDate.class),
                        row.getObject("starts_at", LocalTime.class),
                        row.getObject("ends_at", LocalTime.class),
                        row.getObject("apply_until", LocalDate.class),
                        Venue.valueOf(row.getString("venue")),
                        row.getString("place"),
                        row.getObject("capacity", Integer.class)),
                row.getInt("offices"),
                row.getInt("people"),
                row.getInt("invited"),
                row.getInt("answered"));
    }
}
