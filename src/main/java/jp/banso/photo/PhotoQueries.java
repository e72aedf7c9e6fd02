package jp.banso.photo;

import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.banso.careoffice.CaseScope;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.shared.CareOfficeId;
import jp.banso.support.AssignmentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Photographs, read by whoever reads the note they belong to: the city, and the firm whose visit it was (PHO-03). */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.VENDOR_LEAD, Names.VENDOR_VISITOR})
public class PhotoQueries {

    private static final String FROM = """
            FROM visit_photo p JOIN care_office o ON o.id = p.care_office_id
            LEFT JOIN support_visit_note n ON n.id = p.note_id
            WHERE (:city OR p.vendor_id = :firm) AND\s""";

    private final JdbcClient jdbc;
    private final CaseScope scope;
    private final Clock clock;

    PhotoQueries(JdbcClient jdbc, CaseScope scope, Clock clock) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.clock = clock;
    }

    /** The photographs of an office's visits, the latest visit first. */
    public List<PhotoRow> photos(Viewer viewer, CareOfficeId office) {
        return of(viewer, """
                        SELECT p.id, p.note_id, COALESCE(n.visited_on, p.taken_on) AS visited_on, p.description, p.width, p.height, p.recorded_at, p.recorded_by,
                            p.recorder_name, p.removed_at, p.removed_reason\s""", " AND p.care_office_id = :office ORDER BY visited_on DESC, p.id DESC LIMIT 200")
                .param("office", office.value())
                .query((row, number) -> photo(viewer, row))
                .list();
    }

    /** How many stand of this day's visits while no note of them is written; none of the others. */
    public Map<AssignmentId, Integer> waiting(Viewer viewer, LocalDate on) {
        var counts = new HashMap<AssignmentId, Integer>();
        of(viewer, "SELECT p.assignment_id, COUNT(*) ", """
                         AND p.taken_on = :on AND p.note_id IS NULL AND p.removed_at IS NULL GROUP BY p.assignment_id""")
                .param("on", on)
                .query((row, number) -> counts.put(new AssignmentId(row.getLong(1)), row.getInt(2)))
                .list();
        return counts;
    }

    /** The picture, a JPEG; empty for one that was removed, is not theirs or is not there. */
    public Optional<byte[]> picture(Viewer viewer, long photo) {
        return of(viewer, "SELECT p.image ", " AND p.id = :photo AND p.image IS NOT NULL")
                .param("photo", photo)
                .query((row, number) -> row.getBytes(1))
                .optional();
    }

    private JdbcClient.StatementSpec of(Viewer viewer, String select, String rest) {
        var mine = scope.of(viewer);
        return jdbc.sql(select + FROM + mine.sql() + rest)
                .param("city", viewer instanceof CityStaff)
                .param(
                        "firm",
                        viewer instanceof VendorStaff person ? person.vendor().value() : 0)
                .params(mine.parameters());
    }

    private PhotoRow photo(Viewer viewer, ResultSet row) throws SQLException {
        var at = row.getObject("recorded_at", LocalDateTime.class).toInstant(ZoneOffset.UTC);
        var removed = row.getObject("removed_at", LocalDateTime.class) != null;
        return new PhotoRow(
                row.getLong("id"),
                row.getObject("note_id") != null,
                row.getObject("visited_on", LocalDate.class),
                row.getString("description"),
                row.getInt("width"),
                row.getInt("height"),
                at,
                row.getString("recorder_name"),
                removed,
                row.getString("removed_reason"),
                !removed && RemovalRule.allows(viewer, row.getLong("recorded_by"), at, Instant.now(clock)));
    }
}
