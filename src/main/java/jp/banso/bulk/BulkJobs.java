package jp.banso.bulk;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.Commands;
import jp.banso.shared.FiguresChanged;
import jp.banso.shared.OperationId;
import jp.banso.shared.jobs.JobStatus;
import jp.banso.shared.jobs.Jobs;
import jp.banso.shared.jobs.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The long steps of a batch. Each office is a transaction of its own that notes what became of it, under an operation id
 * that follows from batch and office: a job that was stopped, failed or killed goes on where it was, and does nothing
 * twice (BLK-03).
 */
@Component
class BulkJobs {

    private static final Logger LOG = LoggerFactory.getLogger(BulkJobs.class);
    private static final String RUN = "bulk.run";
    private static final String UNDO = "bulk.undo";
    private static final int AT_ONCE = 200;

    private final Jobs jobs;
    private final Commands commands;
    private final BulkTable table;
    private final BulkActs acts;
    private final ApplicationEventPublisher events;

    BulkJobs(Jobs jobs, Commands commands, BulkTable table, BulkActs acts, ApplicationEventPublisher events) {
        this.jobs = jobs;
        this.commands = commands;
        this.table = table;
        this.acts = acts;
        this.events = events;
    }

    Optional<JobStatus> latest(BulkId batch) {
        return jobs.latest(batch.value(), RUN, UNDO);
    }

    boolean busy(BulkId batch) {
        return latest(batch).map(JobStatus::running).orElse(false);
    }

    void cancel(BulkId batch) {
        latest(batch).filter(JobStatus::running).ifPresent(job -> jobs.cancel(job.id()));
    }

    void await(BulkId batch) throws InterruptedException {
        var job = latest(batch);
        if (job.isPresent()) {
            jobs.await(job.get().id());
        }
    }

    /** Draws the list up, then does it. */
    Jobs.Reserved begin(Viewer viewer, BulkId batch, BulkWish wish, BulkSql.Asked asked) {
        return jobs.reserve(RUN, batch.value(), viewer.actor(), progress -> {
            draw(viewer, batch, asked, progress);
            each(viewer, batch, wish, BulkState.WAITING, progress);
        });
    }

    /** Goes on with what is left to be done. */
    Jobs.Reserved goOn(Viewer viewer, BulkId batch, BulkWish wish) {
        return jobs.reserve(
                RUN, batch.value(), viewer.actor(), progress -> each(viewer, batch, wish, BulkState.WAITING, progress));
    }

    /** Takes back what was done. */
    Jobs.Reserved undo(Viewer viewer, BulkId batch, BulkWish wish) {
        return jobs.reserve(
                UNDO, batch.value(), viewer.actor(), progress -> each(viewer, batch, wish, BulkState.DONE, progress));
    }

    private record Drawn(long last) {}

    private void draw(Viewer viewer, BulkId batch, BulkSql.Asked asked, Progress progress) {
        var last = new Drawn(0);
        do {
            var after = last.last();
            last = commands.run(
                    OperationId.fresh(), viewer.actor(), "bulk.draw", () -> new Drawn(table.draw(batch, asked, after)));
            progress.advance(0);
        } while (last.last() > 0);
        commands.run(OperationId.fresh(), viewer.actor(), "bulk.drawn", () -> {
            table.drawn(batch);
            return new Drawn(0);
        });
    }

    private void each(Viewer viewer, BulkId batch, BulkWish wish, BulkState from, Progress progress) {
        progress.restart();
        progress.total(table.count(batch, from));
        var after = 0L;
        try {
            while (true) {
                var rows = table.next(batch, from, after, AT_ONCE);
                if (rows.isEmpty()) {
                    return;
                }
                for (var row : rows) {
                    one(viewer, batch, wish, from, row);
                    progress.advance(1);
                }
                after = rows.getLast().id().value();
            }
        } finally {
            events.publishEvent(new FiguresChanged());
        }
    }

    /** One office that fails holds up none of the others; that it failed is noted beside it. */
    private void one(Viewer viewer, BulkId batch, BulkWish wish, BulkState from, BulkTable.Office row) {
        var undo = from == BulkState.DONE;
        var operation = operation(batch, row.id(), undo ? "undo" : "do");
        try {
            commands.run(operation, viewer.actor(), undo ? UNDO : RUN, () -> {
                var became = undo ? acts.undo(viewer, operation, wish, row) : acts.act(viewer, operation, wish, row);
                var state = became.reason() == null
                        ? undo ? BulkState.UNDONE : BulkState.DONE
                        : undo ? BulkState.LEFT : BulkState.SKIPPED;
                table.became(batch, row.id(), state, became.reason(), became.made());
                return became;
            });
        } catch (RuntimeException failure) {
            LOG.warn("batch {} failed at office {}", batch.value(), row.id().value(), failure);
            commands.run(OperationId.fresh(), viewer.actor(), "bulk.failed", () -> {
                table.became(batch, row.id(), undo ? BulkState.LEFT : BulkState.SKIPPED, BulkReason.FAILED, row.made());
                return new Drawn(0);
            });
        }
    }

    private static OperationId operation(BulkId batch, CareOfficeId office, String act) {
        var name = "bulk/%d/%d/%s".formatted(batch.value(), office.value(), act);
        return new OperationId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
