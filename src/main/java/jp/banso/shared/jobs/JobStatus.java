package jp.banso.shared.jobs;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One piece of long work as a screen shows it: units done of all (0 while unknown), and after its end the text key of a
 * sentence that says how it ended, empty when all is well.
 */
public record JobStatus(
        long id,
        String kind,
        long subject,
        State state,
        long done,
        long total,
        String messageKey,
        Instant startedAt,
        @Nullable Instant finishedAt) {

    /** Where a job stands. */
    public enum State {
        RUNNING,
        DONE,
        FAILED,
        CANCELLED
    }

    public boolean running() {
        return state == State.RUNNING;
    }
}
