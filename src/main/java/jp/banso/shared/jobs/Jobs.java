package jp.banso.shared.jobs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import jp.banso.shared.Actor;
import jp.banso.shared.jobs.JobStatus.State;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Runs long work on a virtual thread each and keeps in the table job how far it is. A job writes its result in one
 * transaction of its own, so that a process killed at any moment leaves either all of it or nothing; at the next start
 * such a job is marked as failed with a sentence, and may simply be started again.
 */
@Component
public class Jobs {

    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
    private static final Duration LONGEST_FAREWELL = Duration.ofSeconds(15);

    private final Map<Long, RunningJob> running = new ConcurrentHashMap<>();
    private final Map<Long, Thread> threads = new ConcurrentHashMap<>();
    private final JdbcClient jdbc;
    private final Clock clock;

    Jobs(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A job that stands in the table and has not begun; {@link #begin} once the transaction that noted it has committed. */
    public final class Reserved {

        private final long id;
        private final String kind;
        private final Job job;

        private Reserved(long id, String kind, Job job) {
            this.id = id;
            this.kind = kind;
            this.job = job;
        }

        /** Begins the work and answers the job's id. */
        public long begin() {
            var progress = new RunningJob();
            running.put(id, progress);
            var thread = Thread.ofVirtual().name(kind + "-" + id).unstarted(() -> run(id, kind, job, progress));
            threads.put(id, thread);
            thread.start();
            return id;
        }
    }

    /**
     * Notes work about a subject (a batch, a table row) as running, in the transaction that decides about it, so that of
     * several who ask at once one gets it.
     */
    public Reserved reserve(String kind, long subject, Actor by, Job job) {
        var keys = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO job (kind, subject_id, state, started_by, created_at, heartbeat_at)
                        VALUES (:kind, :subject, 'RUNNING', :by, :now, :now)""")
                .param("kind", kind)
                .param("subject", subject)
                .param("by", by.accountValue())
                .param("now", now())
                .update(keys, "id");
        var key = keys.getKey();
        if (key == null) {
            throw new IllegalStateException("the job got no id");
        }
        return new Reserved(key.longValue(), kind, job);
    }

    /** Starts work that nobody else could start meanwhile; outside of a transaction, for it begins at once. */
    public long start(String kind, long subject, Actor by, Job job) {
        return reserve(kind, subject, by, job).begin();
    }

    private void run(long id, String kind, Job job, RunningJob progress) {
        var state = State.FAILED;
        var message = "job.failed";
        try {
            job.run(progress);
            state = State.DONE;
            message = "";
        } catch (Progress.Cancelled cancelled) {
            state = State.CANCELLED;
            message = "job.cancelled";
        } catch (Job.Failed told) {
            message = told.messageKey();
        } catch (Exception unexpected) {
            LOG.error("{} {} failed", kind, id, unexpected);
        } finally {
            finish(id, state, message, progress);
        }
    }

    private void finish(long id, State state, String message, RunningJob progress) {
        try {
            jdbc.sql("""
                            UPDATE job SET state = :state, message_key = NULLIF(:message, ''), done_units = :done,
                                total_units = :total, finished_at = :now, version = version + 1
                            WHERE id = :id AND state = 'RUNNING'""")
                    .param("state", state.name())
                    .param("message", message)
                    .param("done", progress.done())
                    .param("total", progress.total())
                    .param("now", now())
                    .param("id", id)
                    .update();
        } finally {
            running.remove(id);
            threads.remove(id);
        }
    }

    /** Asks a running job to stop at its next step; nothing happens to one that has ended. */
    public void cancel(long id) {
        var job = running.get(id);
        if (job != null) {
            job.stop();
        }
    }

    /** The latest job about a subject among some kinds. */
    public Optional<JobStatus> latest(long subject, String... kinds) {
        return jdbc.sql("""
                        SELECT * FROM job WHERE subject_id = :subject AND kind IN (:kinds) ORDER BY id DESC LIMIT 1""")
                .param("subject", subject)
                .param("kinds", List.of(kinds))
                .query((row, number) -> {
                    var live = running.get(row.getLong("id"));
                    var finished = row.getObject("finished_at", LocalDateTime.class);
                    return new JobStatus(
                            row.getLong("id"),
                            row.getString("kind"),
                            row.getLong("subject_id"),
                            State.valueOf(row.getString("state")),
                            live == null ? row.getLong("done_units") : live.done(),
                            live == null ? row.getLong("total_units") : live.total(),
                            text(row.getString("message_key")),
                            row.getObject("created_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                            finished == null ? null : finished.toInstant(ZoneOffset.UTC));
                })
                .optional();
    }

    private static String text(@Nullable String stored) {
        return stored == null ? "" : stored;
    }

    /** Waits until the job has ended; for tests and for measuring. */
    public void await(long id) throws InterruptedException {
        var thread = threads.get(id);
        if (thread != null) {
            thread.join();
        }
    }

    @Scheduled(fixedDelay = 2_000)
    void beat() {
        running.forEach((id, job) -> jdbc.sql(
                        "UPDATE job SET heartbeat_at = ?, done_units = ?, total_units = ? WHERE id = ? AND state = 'RUNNING'")
                .params(now(), job.done(), job.total(), id)
                .update());
    }

    /** What a killed process left behind has failed: its transaction was never committed. */
    @EventListener(ApplicationStartedEvent.class)
    void markAbandoned() {
        jdbc.sql("""
                        UPDATE job SET state = 'FAILED', message_key = 'job.interrupted', finished_at = ?,
                            version = version + 1
                        WHERE state = 'RUNNING'""").param(now()).update();
    }

    @EventListener(ContextClosedEvent.class)
    void stopAll() throws InterruptedException {
        running.values().forEach(RunningJob::stop);
        for (var thread : threads.values()) {
            thread.join(LONGEST_FAREWELL);
        }
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(Instant.now(clock), ZoneOffset.UTC);
    }
}
