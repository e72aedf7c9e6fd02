package jp.banso.careoffice.register;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import jp.banso.shared.IntakeBatchId;

/**
 * Writes a batch's change set while it is being found. Rows go to the database on a thread of their own, a thousand at a
 * time; a failure there comes out of the next {@link #add} or of {@link #close}. Nothing here touches the register.
 */
public final class ChangeSet implements AutoCloseable {

    private static final int CHUNK = 1_000;
    private static final List<ChangedRow> END = List.of();

    private final BlockingQueue<List<ChangedRow>> chunks = new ArrayBlockingQueue<>(3);
    private final Thread writer;
    private volatile boolean failed;
    private volatile Throwable failure = new IllegalStateException("no failure");
    private List<ChangedRow> open = new ArrayList<>(CHUNK);

    private ChangeSet(DataSource source, IntakeBatchId batch) {
        writer = Thread.ofVirtual().name("change-set-" + batch.value()).start(() -> write(source, batch));
    }

    static ChangeSet of(DataSource source, IntakeBatchId batch) {
        return new ChangeSet(source, batch);
    }

    /** Takes the row over; waits while the database is behind. */
    public void add(ChangedRow row) {
        open.add(row);
        if (open.size() == CHUNK) {
            handOver();
        }
    }

    /** Waits until all rows are stored. */
    @Override
    public void close() {
        if (!open.isEmpty()) {
            handOver();
        }
        put(END);
        try {
            writer.join();
        } catch (InterruptedException interrupted) {
            throw stopped(interrupted);
        }
        refuseAfterFailure();
    }

    private void handOver() {
        put(open);
        open = new ArrayList<>(CHUNK);
    }

    private void put(List<ChangedRow> chunk) {
        try {
            while (!chunks.offer(chunk, 200, TimeUnit.MILLISECONDS)) {
                refuseAfterFailure();
            }
        } catch (InterruptedException interrupted) {
            throw stopped(interrupted);
        }
        refuseAfterFailure();
    }

    private void refuseAfterFailure() {
        if (failed) {
            throw new IllegalStateException("a change set could not be stored", failure);
        }
    }

    private static IllegalStateException stopped(InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("interrupted while storing a change set", interrupted);
    }

    private void write(DataSource source, IntakeBatchId batch) {
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                var lines = new LineInsert(batch);
                for (var chunk = chunks.take(); chunk != END; chunk = chunks.take()) {
                    lines.all(connection, chunk);
                    connection.commit();
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException | InterruptedException | RuntimeException problem) {
            failure = problem;
            failed = true;
        }
    }
}
