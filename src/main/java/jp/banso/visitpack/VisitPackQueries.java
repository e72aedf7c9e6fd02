package jp.banso.visitpack;

import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.support.AssignmentState;
import jp.banso.support.ChecklistItem;
import jp.banso.support.ItemAnswer;
import jp.banso.support.MyAssignment;
import jp.banso.support.SupportWorkQueries;
import jp.banso.support.VisitKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What one person takes along; whose cases they are is asked where the list of one's assignments asks it. */
@Service
@RolesAllowed({Names.VENDOR_LEAD, Names.VENDOR_VISITOR})
public class VisitPackQueries {

    private static final int NOTES = 3;

    private final SupportWorkQueries work;
    private final JdbcClient jdbc;
    private final Clock clock;

    VisitPackQueries(SupportWorkQueries work, JdbcClient jdbc, Clock clock) {
        this.work = work;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The viewer's own accepted cases, next visit first; also a lead takes along no colleague's (PAK-01). */
    public VisitPack pack(Viewer viewer) {
        var mine = own(viewer);
        var answers = answers(mine);
        var notes = notes(viewer, mine);
        var visits = mine.stream()
                .map(row -> new VisitPack.Visit(
                        row.id().value(),
                        row.officeNumber(),
                        row.officeName(),
                        row.address(),
                        row.contactPhone().isEmpty() ? row.phone() : row.contactPhone(),
                        row.contactName(),
                        row.stage().name(),
                        row.nextVisitOn(),
                        answers.getOrDefault(row.id().value(), List.of()),
                        notes.getOrDefault(row.careOffice().value(), List.of())))
                .toList();
        return new VisitPack(viewer.account().value(), viewer.name(), Instant.now(clock), visits);
    }

    /** How many cases the viewer would take along. */
    public int count(Viewer viewer) {
        return own(viewer).size();
    }

    private List<MyAssignment> own(Viewer viewer) {
        return work.mine(viewer).stream()
                .filter(row -> row.state() == AssignmentState.ACCEPTED
                        && viewer.account().equals(row.visitor()))
                .toList();
    }

    private Map<Long, List<VisitPack.Standing>> answers(List<MyAssignment> mine) {
        var found = new HashMap<Long, List<VisitPack.Standing>>();
        if (!mine.isEmpty()) {
            jdbc.sql("SELECT * FROM support_checklist_answer WHERE assignment_id IN (:assignments)")
                    .param(
                            "assignments",
                            mine.stream().map(row -> row.id().value()).toList())
                    .query((row, number) -> found.computeIfAbsent(
                                    row.getLong("assignment_id"), key -> new ArrayList<>())
                            .add(standing(row)))
                    .list();
        }
        return found;
    }

    private Map<Long, List<VisitPack.Note>> notes(Viewer viewer, List<MyAssignment> mine) {
        var found = new HashMap<Long, List<VisitPack.Note>>();
        if (!mine.isEmpty() && viewer instanceof VendorStaff person) {
            jdbc.sql("""
                            SELECT * FROM (
                                SELECT n.care_office_id, n.visited_on, n.kind, LEFT(n.work_done, 200) AS work, n.recorder_name,
                                    ROW_NUMBER() OVER (PARTITION BY n.care_office_id
                                        ORDER BY n.visited_on DESC, n.id DESC) AS place
                                FROM support_visit_note n
                                WHERE n.care_office_id IN (:offices) AND n.vendor_id = :firm
                                    AND n.withdrawn_at IS NULL) latest
                            WHERE place <= :most ORDER BY care_office_id, place""")
                    .param(
                            "offices",
                            mine.stream().map(row -> row.careOffice().value()).toList())
                    .param("firm", person.vendor().value())
                    .param("most", NOTES)
                    .query((row, number) -> found.computeIfAbsent(
                                    row.getLong("care_office_id"), key -> new ArrayList<>())
                            .add(new VisitPack.Note(
                                    row.getObject("visited_on", LocalDate.class),
                                    VisitKind.valueOf(row.getString("kind")),
                                    row.getString("work"),
                                    row.getString("recorder_name"))))
                    .list();
        }
        return found;
    }

    static VisitPack.Standing standing(ResultSet row) throws SQLException {
        return new VisitPack.Standing(
                ChecklistItem.valueOf(row.getString("item")),
                ItemAnswer.valueOf(row.getString("answer")),
                row.getObject("due_on", LocalDate.class),
                row.getString("answerer_name"),
                row.getObject("answered_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }
}
