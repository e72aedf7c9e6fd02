package jp.banso.outreach;

import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.banso.careoffice.CaseScope;
import jp.banso.outreach.ApplicationRow.Likeness;
import jp.banso.outreach.ApplicationRow.Office;
import jp.banso.outreach.ApplicationRow.Proposal;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.JapanTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Who applied for a session from the public's page. */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
public class ApplicationQueries {

    /** How many offices are proposed for one application. */
    static final int PROPOSED = 3;

    private final JdbcClient jdbc;
    private final CaseScope scope;

    ApplicationQueries(JdbcClient jdbc, CaseScope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    /** A session for which applications wait. */
    public record Waiting(BriefingId session, String title, LocalDate heldOn, int applications) {}

    /** Those that wait first, in the order they came, then the settled ones, the latest first. */
    public List<ApplicationRow> rows(Viewer viewer, BriefingId session) {
        var proposals = proposals(viewer, session);
        return jdbc.sql("""
                        SELECT a.*, o.office_number AS its_number, o.name AS its_name
                        FROM briefing_application a LEFT JOIN care_office o ON o.id = a.care_office_id
                        WHERE a.session_id = ?
                        ORDER BY a.state <> 'WAITING', IF(a.state = 'WAITING', a.id, -a.id)""")
                .param(session.value())
                .query((row, number) -> row(row, proposals.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    /** Sessions with applications that wait, the next one first. */
    public List<Waiting> waiting(Viewer viewer) {
        return jdbc.sql("""
                        SELECT s.id, s.title, s.held_on, COUNT(*) FROM briefing_application a
                        JOIN briefing_session s ON s.id = a.session_id
                        WHERE a.state = 'WAITING' GROUP BY s.id ORDER BY s.held_on, s.id""")
                .query((row, number) -> new Waiting(
                        new BriefingId(row.getLong(1)),
                        row.getString(2),
                        Objects.requireNonNull(row.getObject(3, LocalDate.class)),
                        row.getInt(4)))
                .list();
    }

    private Map<Long, List<Proposal>> proposals(Viewer viewer, BriefingId session) {
        var mine = scope.of(viewer);
        var found = new HashMap<Long, List<Proposal>>();
        jdbc.sql("""
                        SELECT * FROM (
                            SELECT p.*, ROW_NUMBER() OVER (PARTITION BY p.application ORDER BY p.likeness, p.kana_sort, p.id) AS place
                            FROM (
                                SELECT a.id AS application, o.id, o.office_number, o.name, o.kana_sort,
                                    CASE WHEN o.office_number = a.office_number THEN 0
                                        WHEN o.phone_key = a.phone_key AND a.phone_key <> '' THEN 1 ELSE 2 END AS likeness,
                                    COALESCE(i.people, 0) AS announced
                                FROM briefing_application a
                                JOIN care_office o ON o.office_number = a.office_number
                                    OR a.phone_key <> '' AND o.phone_key = a.phone_key
                                    OR CHAR_LENGTH(a.name_key) >= 6 AND LOCATE(a.name_key, o.name_key) > 0
                                LEFT JOIN briefing_invitation i
                                    ON i.session_id = a.session_id AND i.care_office_id = o.id
                                WHERE a.session_id = :session AND a.state = 'WAITING' AND o.operating_status <> 'CLOSED'
                                    AND %s) p) ranked
                        WHERE place <= :most ORDER BY application, place""".formatted(mine.sql()))
                .param("session", session.value())
                .param("most", PROPOSED)
                .params(mine.parameters())
                .query(row -> {
                    found.computeIfAbsent(row.getLong("application"), one -> new ArrayList<>())
                            .add(new Proposal(
                                    new Office(
                                            new CareOfficeId(row.getLong("id")),
                                            row.getString("office_number"),
                                            row.getString("name")),
                                    Likeness.values()[row.getInt("likeness")],
                                    row.getInt("announced")));
                });
        return found;
    }

    private static ApplicationRow row(ResultSet row, List<Proposal> proposed) throws SQLException {
        var office = row.getObject("care_office_id", Long.class);
        return new ApplicationRow(
                row.getLong("id"),
                row.getLong("version"),
                BriefingApplication.receipt(row.getLong("id")),
                row.getString("office_number"),
                row.getString("office_name"),
                row.getString("applicant"),
                row.getString("contact"),
                row.getInt("people"),
                Venue.valueOf(row.getString("way")),
                ApplicationState.valueOf(row.getString("state")),
                Objects.requireNonNull(row.getObject("applied_at", LocalDateTime.class))
                        .atZone(ZoneOffset.UTC)
                        .withZoneSameInstant(JapanTime.ZONE)
                        .toLocalDateTime(),
                office == null
                        ? null
                        : new Office(new CareOfficeId(office), row.getString("its_number"), row.getString("its_name")),
                proposed);
    }
}
