package jp.banso.careoffice.register;

import java.sql.Types;
import java.util.List;
import javax.sql.DataSource;
import jp.banso.shared.IntakeBatchId;
import jp.banso.shared.ManyRows;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what a batch would change, beside the register: rows, cells, conflicts, absences. */
@Component
public class RegisterDrafts {

    private static final int AT_A_TIME = 20_000;

    private final DataSource source;
    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    RegisterDrafts(DataSource source, JdbcClient jdbc, JdbcTemplate template) {
        this.source = source;
        this.jdbc = jdbc;
        this.template = template;
    }

    /** One cell of a changed row: what the register has and what it would have. */
    public record CellChange(int seq, String field, String oldValue, String newValue) {}

    /** A cell that the register tells anew although a person has corrected it. */
    public record Conflict(String oldValue, String newValue, PersonsEdit edit) {}

    /** A designation that the files should have told and did not, or that is told again after all. */
    public record Presence(long designation, boolean vanished) {}

    /** Opens the writing of rows; to be closed before anything is asked of them. */
    public ChangeSet open(IntakeBatchId batch) {
        return ChangeSet.of(source, batch);
    }

    public void keepCells(IntakeBatchId batch, List<CellChange> cells) {
        insert(
                new ManyRows<>(
                        "register_cell (batch_id, seq, field, old_value, new_value)", (statement, from, cell) -> {
                            statement.setLong(from, batch.value());
                            statement.setInt(from + 1, cell.seq());
                            statement.setString(from + 2, cell.field());
                            statement.setString(from + 3, cell.oldValue());
                            statement.setString(from + 4, cell.newValue());
                            return from + 5;
                        }),
                cells);
    }

    public void keepConflicts(IntakeBatchId batch, List<Conflict> conflicts) {
        insert(
                new ManyRows<>(
                        "register_conflict (batch_id, care_office_id, field, old_value, new_value, own_old_value,"
                                + " own_value, edited_at, edited_by)",
                        (statement, from, conflict) -> {
                            var edit = conflict.edit();
                            statement.setLong(from, batch.value());
                            statement.setLong(from + 1, edit.careOffice());
                            statement.setString(from + 2, edit.column().name());
                            statement.setString(from + 3, conflict.oldValue());
                            statement.setString(from + 4, conflict.newValue());
                            statement.setString(from + 5, edit.oldValue());
                            statement.setString(from + 6, edit.ownValue());
                            statement.setObject(from + 7, edit.editedAt(), Types.TIMESTAMP);
                            statement.setString(from + 8, edit.editedBy());
                            return from + 9;
                        }),
                conflicts);
    }

    public void keepPresence(IntakeBatchId batch, List<Presence> presences) {
        insert(
                new ManyRows<>(
                        "register_presence (batch_id, designation_id, vanished)", (statement, from, presence) -> {
                            statement.setLong(from, batch.value());
                            statement.setLong(from + 1, presence.designation());
                            statement.setBoolean(from + 2, presence.vanished());
                            return from + 3;
                        }),
                presences);
    }

    private <T> void insert(ManyRows<T> into, List<T> rows) {
        template.execute((ConnectionCallback<Boolean>) connection -> {
            into.insert(connection, rows);
            return true;
        });
    }

    /** Takes back rows of one kind that turned out to contradict others of the same files. */
    public void dropRows(IntakeBatchId batch, ChangeKind kind, List<Integer> seqs) {
        if (seqs.isEmpty()) {
            return;
        }
        if (kind == ChangeKind.CHANGED) {
            jdbc.sql("""
                            DELETE c FROM register_line l JOIN service_designation d ON d.id = l.designation_id
                            JOIN register_conflict c ON c.batch_id = l.batch_id AND c.care_office_id = d.care_office_id
                            JOIN care_office o ON o.id = d.care_office_id AND o.lead_service = d.service_code
                            WHERE l.batch_id = :batch AND l.kind = :kind AND l.seq IN (:seqs)""")
                    .param("batch", batch.value())
                    .param("kind", kind.code())
                    .param("seqs", seqs)
                    .update();
            jdbc.sql("DELETE FROM register_cell WHERE batch_id = :batch AND seq IN (:seqs)")
                    .param("batch", batch.value())
                    .param("seqs", seqs)
                    .update();
        }
        jdbc.sql("DELETE FROM register_line WHERE batch_id = :batch AND kind = :kind AND seq IN (:seqs)")
                .param("batch", batch.value())
                .param("kind", kind.code())
                .param("seqs", seqs)
                .update();
    }

    /** How many rows of that kind the draft has. */
    public int rows(IntakeBatchId batch, ChangeKind kind) {
        return count("register_line WHERE batch_id = ? AND kind = " + kind.code(), batch, "*");
    }

    /** How many offices the draft would add. */
    public int newOffices(IntakeBatchId batch) {
        return count("register_line WHERE batch_id = ? AND kind = 1", batch, "DISTINCT office_number");
    }

    /** How many cells of the draft contradict what a person wrote. */
    public int conflicts(IntakeBatchId batch) {
        return count("register_conflict WHERE batch_id = ?", batch, "*");
    }

    private int count(String from, IntakeBatchId batch, String what) {
        return jdbc.sql("SELECT COUNT(" + what + ") FROM " + from)
                .param(batch.value())
                .query(Integer.class)
                .single();
    }

    /** Empties the draft, in steps that hold no lock for long. */
    public void drop(IntakeBatchId batch) {
        for (var table : List.of("register_line", "register_cell", "register_conflict", "register_presence")) {
            int deleted;
            do {
                deleted = jdbc.sql("DELETE FROM %s WHERE batch_id = ? LIMIT %d".formatted(table, AT_A_TIME))
                        .param(batch.value())
                        .update();
            } while (deleted == AT_A_TIME);
        }
    }
}
