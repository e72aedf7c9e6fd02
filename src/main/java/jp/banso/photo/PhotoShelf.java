package jp.banso.photo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import jp.banso.photo.PhotoReading.Read;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.VendorId;
import jp.banso.support.AssignmentId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** The rows of visit_photo, as adding one needs them. */
@Component
class PhotoShelf {

    private final JdbcClient jdbc;
    private final Clock clock;

    PhotoShelf(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A visit's case, the firm that made it, and its day. */
    record Visit(CareOfficeId office, VendorId firm, LocalDate visitedOn) {}

    /** Where a photograph belongs: a note, or a visit on a day of which none is written yet. */
    record Belongs(@Nullable Long note, @Nullable AssignmentId assignment, Visit of) {}

    void hold(String table, long id) {
        jdbc.sql("SELECT id FROM " + table + " WHERE id = ? FOR UPDATE")
                .param(id)
                .query(Long.class)
                .optional();
    }

    @Nullable
    Long noteOf(AssignmentId assignment, LocalDate on) {
        return jdbc.sql("""
                        SELECT id FROM support_visit_note
                        WHERE assignment_id = ? AND visited_on = ? AND withdrawn_at IS NULL ORDER BY id DESC LIMIT 1""")
                .params(assignment.value(), on)
                .query(Long.class)
                .optional()
                .orElse(null);
    }

    int count(Belongs where) {
        return jdbc.sql("""
                        SELECT COUNT(*) FROM visit_photo WHERE removed_at IS NULL AND (note_id = :note OR (:note IS NULL
                            AND note_id IS NULL AND assignment_id = :assignment AND taken_on = :on))""")
                .param("note", where.note())
                .param("assignment", assignment(where))
                .param("on", where.of().visitedOn())
                .query(Integer.class)
                .single();
    }

    long put(Viewer viewer, Belongs where, String words, Read.Picture picture) {
        var of = where.of();
        var id = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO visit_photo (note_id, assignment_id, taken_on, care_office_id, vendor_id, image, width, height,
                            description, recorded_at, recorded_by, recorder_name)
                        VALUES (:note, :assignment, :on, :office, :firm, :image, :width, :height, :words, :at, :by, :name)""")
                .param("note", where.note())
                .param("assignment", assignment(where))
                .param("on", where.assignment() == null ? null : of.visitedOn())
                .param("office", of.office().value())
                .param("firm", of.firm().value())
                .param("image", picture.jpeg())
                .param("width", picture.width())
                .param("height", picture.height())
                .param("words", words)
                .param("at", LocalDateTime.ofInstant(Instant.now(clock), ZoneOffset.UTC))
                .param("by", viewer.account().value())
                .param("name", viewer.name())
                .update(id);
        return Objects.requireNonNull(id.getKey()).longValue();
    }

    private static @Nullable Long assignment(Belongs where) {
        var assignment = where.assignment();
        return assignment == null ? null : assignment.value();
    }
}
