package jp.banso.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import jp.banso.shared.Actor;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.IntakeBatchId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The queue of questions about designations that a newer register no longer tells; nothing is closed by itself. */
@Component
class Questions {

    private static final String ROWS = """
            SELECT q.*, o.id care_office_id, o.office_number, o.name, d.service_name, d.source
            FROM register_question q JOIN service_designation d ON d.id = q.designation_id
            JOIN care_office o ON o.id = d.care_office_id
            WHERE q.reappeared_in IS NULL AND %s""";

    private final JdbcClient jdbc;

    Questions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Asks about what the batch's files no longer tell, and withdraws what they tell again. */
    void ask(IntakeBatchId batch, Instant at) {
        jdbc.sql("""
                        INSERT INTO register_question (batch_id, designation_id, state, asked_at)
                        SELECT batch_id, designation_id, 'OPEN', :at FROM register_presence
                        WHERE batch_id = :batch AND vanished""").param("at", Batches.utc(at)).param("batch", batch.value()).update();
        jdbc.sql("""
                        UPDATE register_presence p JOIN register_question q ON q.designation_id = p.designation_id
                        SET q.reappeared_in = :batch, q.version = q.version + 1
                        WHERE p.batch_id = :batch AND NOT p.vanished AND q.reappeared_in IS NULL""").param("batch", batch.value()).update();
    }

    /** Undoes {@link #ask}; what a person has answered stays. */
    void takeBack(IntakeBatchId batch) {
        jdbc.sql("DELETE FROM register_question WHERE batch_id = ? AND state = 'OPEN'")
                .param(batch.value())
                .update();
        jdbc.sql("UPDATE register_question SET reappeared_in = NULL, version = version + 1 WHERE reappeared_in = ?")
                .param(batch.value())
                .update();
    }

    int open() {
        return jdbc.sql("SELECT COUNT(*) FROM register_question q WHERE q.reappeared_in IS NULL AND q.state = 'OPEN'")
                .query(Integer.class)
                .single();
    }

    int count(boolean answered) {
        return jdbc.sql("SELECT COUNT(*) FROM register_question q WHERE q.reappeared_in IS NULL AND " + which(answered))
                .query(Integer.class)
                .single();
    }

    List<QuestionRow> rows(boolean answered, int skip, int limit) {
        return jdbc.sql(ROWS.formatted(which(answered)) + " ORDER BY q.id LIMIT :limit OFFSET :skip")
                .param("limit", limit)
                .param("skip", skip)
                .query((row, number) -> row(row))
                .list();
    }

    private static String which(boolean answered) {
        return answered ? "q.state <> 'OPEN'" : "q.state = 'OPEN'";
    }

    /** The question, held until the end of the transaction. */
    Optional<QuestionRow> held(long id) {
        var found = jdbc.sql("SELECT id FROM register_question WHERE id = ? FOR UPDATE")
                .param(id)
                .query(Long.class)
                .optional();
        return found.flatMap(held -> jdbc.sql(ROWS.formatted("q.id = :id"))
                .param("id", held)
                .query((row, number) -> row(row))
                .optional());
    }

    long designation(long id) {
        return jdbc.sql("SELECT designation_id FROM register_question WHERE id = ?")
                .param(id)
                .query(Long.class)
                .single();
    }

    void answer(long id, QuestionAnswer answer, Actor by, Instant at) {
        jdbc.sql("""
                        UPDATE register_question SET state = :state, answered_at = :at, answerer = :by, answer_on = :on,
                            words = :words, version = version + 1
                        WHERE id = :id""")
                .param("state", answer.state().name())
                .param("at", Batches.utc(at))
                .param("by", by.name())
                .param("on", answer.on())
                .param("words", answer.words())
                .param("id", id)
                .update();
    }

    private static QuestionRow row(ResultSet row) throws SQLException {
        return new QuestionRow(
                row.getLong("id"),
                row.getLong("version"),
                new IntakeBatchId(row.getLong("batch_id")),
                new CareOfficeId(row.getLong("care_office_id")),
                row.getString("office_number"),
                row.getString("name"),
                row.getString("service_name"),
                row.getString("source"),
                QuestionState.valueOf(row.getString("state")),
                Batches.instant(row.getObject("asked_at", LocalDateTime.class)),
                row.getString("answerer"),
                Batches.maybe(row.getObject("answered_at", LocalDateTime.class)),
                row.getObject("answer_on", LocalDate.class),
                row.getString("words"));
    }
}
