package jp.banso.intake;

import java.util.Optional;
import jp.banso.careoffice.register.RegisterUpdates;
import jp.banso.intake.Batches.Batch;
import jp.banso.shared.Actor;
import jp.banso.shared.AuditLog;
import jp.banso.shared.Commands;
import jp.banso.shared.IntakeBatchId;
import jp.banso.shared.OperationId;
import jp.banso.shared.jobs.Job;
import jp.banso.shared.jobs.JobStatus;
import jp.banso.shared.jobs.Jobs;
import jp.banso.shared.jobs.Progress;
import org.springframework.stereotype.Component;

/**
 * The long steps of a batch. Each ends with one transaction that changes the batch's state; until then nothing counts, so
 * a step that was stopped, failed or killed is simply started again.
 */
@Component
class BatchJobs {

    static final String READ = "intake.read";
    static final String APPLY = "intake.apply";
    static final String UNDO = "intake.undo";

    private final Jobs jobs;
    private final Commands commands;
    private final Batches batches;
    private final BatchReading reading;
    private final RegisterUpdates updates;
    private final Questions questions;
    private final AuditLog audit;

    BatchJobs(
            Jobs jobs,
            Commands commands,
            Batches batches,
            BatchReading reading,
            RegisterUpdates updates,
            Questions questions,
            AuditLog audit) {
        this.jobs = jobs;
        this.commands = commands;
        this.batches = batches;
        this.reading = reading;
        this.updates = updates;
        this.questions = questions;
        this.audit = audit;
    }

    Optional<JobStatus> latest(IntakeBatchId batch) {
        return jobs.latest(batch.value(), READ, APPLY, UNDO);
    }

    boolean busy(IntakeBatchId batch) {
        return latest(batch).map(JobStatus::running).orElse(false);
    }

    void cancel(IntakeBatchId batch) {
        latest(batch).filter(JobStatus::running).ifPresent(job -> jobs.cancel(job.id()));
    }

    Jobs.Reserved read(IntakeBatchId id, Actor by) {
        return jobs.reserve(READ, id.value(), by, progress -> {
            var area = batches.find(id).map(Batch::area).orElseThrow();
            var read = reading.read(id, area, progress);
            commands.run(OperationId.fresh(), by, READ, () -> {
                held(id, BatchState.COLLECTING);
                batches.previewed(id, read.revision(), read.counts());
                return read.counts();
            });
        });
    }

    /** Everything or nothing: the register, the questions about what is gone, the batch's state and the audit entry. */
    Jobs.Reserved apply(IntakeBatchId id, Actor by) {
        return jobs.reserve(
                APPLY,
                id.value(),
                by,
                progress -> commands.run(OperationId.fresh(), by, APPLY, () -> {
                    var batch = held(id, BatchState.PREVIEWED);
                    var counts = batch.counts();
                    progress.restart();
                    progress.total(counts.newOffices() + counts.newServices() + counts.changed());
                    if (updates.nextRevision() != batch.revision() + 1) {
                        throw new Job.Failed("intake.job.outdated");
                    }
                    var at = batches.now();
                    updates.apply(id, by, at, progress);
                    questions.ask(id, at);
                    batches.applied(id, at, by);
                    audit.record(
                            by,
                            new IntakeAudit.Applied(
                                    id.value(),
                                    counts.newOffices(),
                                    counts.newServices(),
                                    counts.changed(),
                                    counts.vanished()));
                    lastChance(progress);
                    return counts;
                }));
    }

    Jobs.Reserved undo(IntakeBatchId id, Actor by) {
        return jobs.reserve(
                UNDO,
                id.value(),
                by,
                progress -> commands.run(OperationId.fresh(), by, UNDO, () -> {
                    var batch = held(id, BatchState.APPLIED);
                    var appliedAt = batch.appliedAt();
                    if (appliedAt == null) {
                        throw new IllegalStateException("applied without a moment");
                    }
                    progress.restart();
                    progress.total(batch.counts().newOffices() + batch.counts().changed());
                    updates.nextRevision();
                    var at = batches.now();
                    questions.takeBack(id);
                    updates.undo(id, appliedAt, by, at, progress);
                    batches.undone(id, at, by);
                    audit.record(
                            by,
                            new IntakeAudit.Undone(id.value(), updates.kept(id).size()));
                    lastChance(progress);
                    return batch.counts();
                }));
    }

    private static void lastChance(Progress progress) {
        progress.advance(0);
    }

    private Batch held(IntakeBatchId id, BatchState needed) {
        var batch = batches.held(id).orElseThrow();
        if (batch.state() != needed) {
            throw new Job.Failed("intake.job.otherState");
        }
        return batch;
    }
}
