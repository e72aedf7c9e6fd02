package jp.banso.careoffice.register;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import jp.banso.shared.Actor;
import jp.banso.shared.IntakeBatchId;
import jp.banso.shared.jobs.Progress;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Applies a batch's change set to the register and takes it back, each within the caller's one transaction. Two of these
 * take turns; a person's correction of a field is never overwritten unless the conflict about it was decided so.
 */
@Component
public class RegisterUpdates {

    private final JdbcClient jdbc;
    private final NewRows newRows;
    private final ChangedRows changedRows;
    private final UndoneRows undoneRows;
    private final List<RegisterFollower> followers;
    private final ApplicationEventPublisher events;

    RegisterUpdates(
            JdbcClient jdbc,
            NewRows newRows,
            ChangedRows changedRows,
            UndoneRows undoneRows,
            List<RegisterFollower> followers,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.newRows = newRows;
        this.changedRows = changedRows;
        this.undoneRows = undoneRows;
        this.followers = List.copyOf(followers);
        this.events = events;
    }

    /**
     * Takes the turn for writing the register until the end of the transaction and answers the revision it then has;
     * any preview of an earlier revision is out of date.
     */
    public long nextRevision() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("the register is written inside a transaction");
        }
        jdbc.sql("""
                        INSERT INTO register_revision (id, revision) VALUES (1, 1)
                        ON DUPLICATE KEY UPDATE revision = revision + 1""").update();
        return jdbc.sql("SELECT revision FROM register_revision WHERE id = 1")
                .query(Long.class)
                .single();
    }

    /** Applies all rows of the batch's draft; progress counts rows. The turn must have been taken. */
    public void apply(IntakeBatchId batch, Actor by, Instant at, Progress progress) {
        var stamp = new Stamp(batch.value(), by.name(), LocalDateTime.ofInstant(at, ZoneOffset.UTC));
        try {
            changedRows.rememberWhatIs(stamp);
            newRows.insertCorporations(stamp);
            newRows.insertOffices(stamp, progress);
            newRows.insertDesignations(stamp, progress);
            changedRows.update(stamp, progress);
        } finally {
            newRows.forget();
            changedRows.forget();
        }
        followers.forEach(follower -> follower.applied(batch, by));
        events.publishEvent(new RegisterApplied(batch, at, by));
    }

    /**
     * Takes back what the batch did, except offices that were worked on or imported again since and cells that a person
     * has edited since; those are listed in {@link #kept}.
     */
    public void undo(IntakeBatchId batch, Instant appliedAt, Actor by, Instant at, Progress progress) {
        var stamp = new Stamp(batch.value(), by.name(), LocalDateTime.ofInstant(at, ZoneOffset.UTC));
        undoneRows.judge(stamp, LocalDateTime.ofInstant(appliedAt, ZoneOffset.UTC));
        followers.forEach(follower -> follower.undoing(batch));
        events.publishEvent(new RegisterUndoing(batch, at, by));
        undoneRows.remove(stamp, progress);
        undoneRows.restore(stamp, progress);
        followers.forEach(follower -> follower.undone(by));
    }

    /** What an undoing left as it was. */
    public List<Kept> kept(IntakeBatchId batch) {
        return jdbc.sql("""
                        SELECT care_office_id, office_number, name, field, reason, kept_value FROM register_undo
                        WHERE batch_id = ? AND outcome = 'KEPT' ORDER BY office_number, field LIMIT 2000""")
                .param(batch.value())
                .query((row, number) -> new Kept(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6)))
                .list();
    }

    /** An office, or one field of it, that an undoing left alone; the reason is a text key below {@code intake.kept.}. */
    public record Kept(
            long careOffice, String officeNumber, String name, String field, String reason, String keptValue) {}

    /** What every row written by one act carries. */
    record Stamp(long batch, String by, LocalDateTime at) {}
}
