package jp.banso.photo;

import java.time.LocalDate;
import jp.banso.support.AssignmentId;
import jp.banso.support.NoteCompanion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A photograph goes with the note of its visit's day, and stands by itself while there is none (PHO-05). */
@Component
class PhotosOfNotes implements NoteCompanion {

    private final JdbcClient jdbc;

    PhotosOfNotes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void written(AssignmentId assignment, LocalDate visitedOn, long note) {
        jdbc.sql("UPDATE visit_photo SET note_id = ? WHERE assignment_id = ? AND taken_on = ? AND note_id IS NULL")
                .params(note, assignment.value(), visitedOn)
                .update();
    }

    @Override
    public void withdrawn(long note) {
        jdbc.sql("""
                        UPDATE visit_photo p JOIN support_visit_note n ON n.id = p.note_id
                        SET p.assignment_id = n.assignment_id, p.taken_on = n.visited_on, p.note_id = NULL WHERE n.id = ?""").param(note).update();
    }
}
