package jp.banso.intake;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.Actor;
import jp.banso.shared.AuditLog;
import jp.banso.shared.Commands;
import jp.banso.shared.IntakeBatchId;
import jp.banso.shared.OperationId;
import jp.banso.shared.jobs.Jobs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Begins a batch, reads its files into a preview, applies the preview and takes it back. Reading, applying and undoing are jobs: the
 * answer comes at once and the batch's card tells how far they are. A batch that does not exist is refused as one in
 * another state.
 */
@Service
@RolesAllowed(Names.CITY_ADMIN)
public class IntakeService {

    private static final IntakeDecision OTHER_STATE = new IntakeDecision.Stays("state");
    private static final IntakeDecision BUSY = new IntakeDecision.Stays("busy");

    private final Batches batches;
    private final BatchFiles files;
    private final BatchJobs jobs;
    private final BatchReading reading;
    private final Conflicts conflicts;
    private final Commands commands;
    private final AuditLog audit;

    IntakeService(
            Batches batches,
            BatchFiles files,
            BatchJobs jobs,
            BatchReading reading,
            Conflicts conflicts,
            Commands commands,
            AuditLog audit) {
        this.batches = batches;
        this.files = files;
        this.jobs = jobs;
        this.reading = reading;
        this.conflicts = conflicts;
        this.commands = commands;
        this.audit = audit;
    }

    /** Opens an empty batch. */
    public IntakeBatchId begin(Viewer viewer, OperationId operation) {
        return commands.run(operation, viewer.actor(), "intake.begin", () -> batches.create(viewer.actor()));
    }

    /** Starts reading and comparing; a preview made before is thrown away and made anew. */
    public IntakeDecision read(Viewer viewer, OperationId operation, IntakeBatchId id) {
        return start(viewer, operation, id, BatchState.COLLECTING, jobs::read, batch -> switch (batch.state()) {
            case COLLECTING, PREVIEWED -> Optional.empty();
            default -> Optional.of(OTHER_STATE);
        });
    }

    /** Decides and notes the job in one transaction; of several who ask at once, one starts it. */
    private IntakeDecision start(
            Viewer viewer,
            OperationId operation,
            IntakeBatchId id,
            BatchState during,
            BiFunction<IntakeBatchId, Actor, Jobs.Reserved> job,
            Function<Batches.Batch, Optional<IntakeDecision>> refusal) {
        var reserved = new AtomicReference<Jobs.@Nullable Reserved>();
        var decision = commands.<IntakeDecision>run(operation, viewer.actor(), "intake.start", () -> {
            reserved.set(null);
            var batch = batches.held(id);
            if (batch.isEmpty()) {
                return OTHER_STATE;
            }
            var refused = refusal.apply(batch.get());
            if (refused.isPresent()) {
                return refused.get();
            }
            if (jobs.busy(id)) {
                return BUSY;
            }
            batches.enter(id, during);
            reserved.set(job.apply(id, viewer.actor()));
            return new IntakeDecision.Started(id);
        });
        var work = reserved.get();
        if (work != null) {
            work.begin();
        }
        return decision;
    }

    /** Goes back from the preview to the files. */
    public IntakeDecision reopen(Viewer viewer, IntakeBatchId id) {
        return commands.run(OperationId.fresh(), viewer.actor(), "intake.reopen", () -> {
            if (batches.held(id)
                            .filter(batch -> batch.state() == BatchState.PREVIEWED)
                            .isEmpty()
                    || jobs.busy(id)) {
                return OTHER_STATE;
            }
            batches.enter(id, BatchState.COLLECTING);
            return new IntakeDecision.Done(id);
        });
    }

    /**
     * Applies the preview as one. More than 5 % vanished designations ask for {@code evenSo}. Whoever confirms second is
     * told who was first; the same operation id has one effect.
     */
    public IntakeDecision confirm(Viewer viewer, OperationId operation, IntakeBatchId id, boolean evenSo) {
        return start(viewer, operation, id, BatchState.PREVIEWED, jobs::apply, batch -> switch (batch.state()) {
            case APPLIED -> Optional.of(new IntakeDecision.DoneBy(batch.applier()));
            case PREVIEWED ->
                batch.counts().alarming() && !evenSo
                        ? Optional.of(new IntakeDecision.NeedsSecondYes(
                                batch.counts().vanished(), batch.counts().comparable()))
                        : Optional.empty();
            default -> Optional.of(OTHER_STATE);
        });
    }

    /** Decides one conflict; stays with {@code changed} when somebody else did since it was seen. */
    public IntakeDecision decide(Viewer viewer, IntakeBatchId id, ConflictRow seen, boolean takeRegister) {
        return previewed(viewer, id, () -> conflicts.decide(id, seen, takeRegister));
    }

    /** Decides all conflicts of the batch the same way. */
    public IntakeDecision decideAll(Viewer viewer, IntakeBatchId id, boolean takeRegister) {
        return previewed(viewer, id, () -> {
            conflicts.decideAll(id, takeRegister);
            return true;
        });
    }

    private IntakeDecision previewed(Viewer viewer, IntakeBatchId id, BooleanSupplier act) {
        return commands.run(OperationId.fresh(), viewer.actor(), "intake.decide", () -> {
            if (jobs.busy(id)
                    || batches.held(id)
                            .filter(batch -> batch.state() == BatchState.PREVIEWED)
                            .isEmpty()) {
                return OTHER_STATE;
            }
            return act.getAsBoolean() ? new IntakeDecision.Done(id) : new IntakeDecision.Stays("changed");
        });
    }

    /** Takes an applied batch back, except what was worked on since. */
    public IntakeDecision undo(Viewer viewer, OperationId operation, IntakeBatchId id) {
        return start(viewer, operation, id, BatchState.APPLIED, jobs::undo, batch -> switch (batch.state()) {
            case UNDONE -> Optional.of(new IntakeDecision.DoneBy(batch.undoer()));
            case APPLIED -> Optional.empty();
            default -> Optional.of(OTHER_STATE);
        });
    }

    /** Asks the running job of the batch to stop; its work so far is taken back. */
    public void cancel(Viewer viewer, IntakeBatchId id) {
        jobs.cancel(id);
    }

    /** Throws a batch away that was not applied, with its files. */
    public IntakeDecision discard(Viewer viewer, IntakeBatchId id) throws IOException {
        if (jobs.busy(id)) {
            return BUSY;
        }
        var decision = commands.<IntakeDecision>run(OperationId.fresh(), viewer.actor(), "intake.discard", () -> {
            var batch = batches.held(id).map(Batches.Batch::state);
            if (batch.isEmpty() || (batch.get() != BatchState.COLLECTING && batch.get() != BatchState.PREVIEWED)) {
                return OTHER_STATE;
            }
            batches.discarded(id);
            audit.record(viewer.actor(), new IntakeAudit.Discarded(id.value()));
            return new IntakeDecision.Done(id);
        });
        if (decision instanceof IntakeDecision.Done) {
            files.deleteBytes(id);
            reading.forget(id);
        }
        return decision;
    }
}
