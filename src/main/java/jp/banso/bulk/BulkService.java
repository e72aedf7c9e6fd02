package jp.banso.bulk;

import jakarta.annotation.security.RolesAllowed;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import jp.banso.bulk.BulkDecision.Begun;
import jp.banso.bulk.BulkDecision.ListChanged;
import jp.banso.bulk.BulkDecision.Refused;
import jp.banso.campaign.OfficeChoice;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.shared.AuditLog;
import jp.banso.shared.Commands;
import jp.banso.shared.OperationId;
import jp.banso.shared.jobs.Jobs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Begins acts on many offices, goes on with them, stops them and takes them back. The work is a job: the answer comes at
 * once, and {@link BulkQueries} tells how far it is.
 */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
public class BulkService {

    private final BulkTable table;
    private final BulkJobs jobs;
    private final BulkSql sql;
    private final BulkQueries queries;
    private final BulkSubjects subjects;
    private final Commands commands;
    private final AuditLog audit;

    BulkService(
            BulkTable table,
            BulkJobs jobs,
            BulkSql sql,
            BulkQueries queries,
            BulkSubjects subjects,
            Commands commands,
            AuditLog audit) {
        this.table = table;
        this.jobs = jobs;
        this.sql = sql;
        this.queries = queries;
        this.subjects = subjects;
        this.commands = commands;
        this.audit = audit;
    }

    /**
     * Begins the act on the chosen offices as they are now (BLK-01, BLK-02). {@code seen} is how many the person was told
     * would change; other than that, nothing begins.
     */
    public BulkDecision begin(Viewer viewer, OperationId operation, BulkWish wish, OfficeChoice choice, int seen) {
        return start(operation, viewer, reserve -> {
            var offence = subjects.against(viewer, wish);
            if (offence.isPresent()) {
                return new Refused(offence.get());
            }
            var preview = queries.counted(viewer, wish, choice);
            if (preview.changed() == 0) {
                return new Refused("nothing");
            }
            if (preview.changed() != seen) {
                return new ListChanged(preview.changed());
            }
            var batch = table.create(viewer, wish, subjects.name(wish), preview.offices());
            audit.record(viewer.actor(), new BulkAudit.Begun(batch.value(), wish.act(), preview.changed()));
            reserve.set(jobs.begin(viewer, batch, wish, sql.of(viewer, choice, wish)));
            return new Begun(batch);
        });
    }

    /** Goes on with a batch that was stopped or broke off; the offices it has done are not done again (BLK-03). */
    public BulkDecision goOn(Viewer viewer, OperationId operation, BulkId id) {
        return start(operation, viewer, reserve -> {
            var batch = table.held(id);
            if (batch.isEmpty() || batch.get().undone() || !batch.get().drawn() || jobs.busy(id)) {
                return new Refused("state");
            }
            reserve.set(jobs.goOn(viewer, id, batch.get().wish()));
            return new Begun(id);
        });
    }

    /**
     * Takes a whole batch back: each office as it was, unless it has changed since (BLK-05). Whoever began it may, and an
     * administrator.
     */
    public BulkDecision undo(Viewer viewer, OperationId operation, BulkId id) {
        return start(operation, viewer, reserve -> {
            var batch = table.held(id);
            if (batch.isEmpty() || batch.get().undone() || !batch.get().drawn() || jobs.busy(id)) {
                return new Refused("state");
            }
            if (!mayUndo(viewer, batch.get().begunBy())) {
                return new Refused("others");
            }
            table.undoing(id, viewer);
            audit.record(viewer.actor(), new BulkAudit.Undoing(id.value()));
            reserve.set(jobs.undo(viewer, id, batch.get().wish()));
            return new Begun(id);
        });
    }

    /** Asks the running work to stop behind the office it is at; what is done stays done. */
    public void stop(Viewer viewer, BulkId id) {
        jobs.cancel(id);
    }

    static boolean mayUndo(Viewer viewer, long begunBy) {
        return viewer.account().value() == begunBy || viewer instanceof CityStaff person && person.administrator();
    }

    /** Decides and notes the job in one transaction; of several who ask at once, one starts it. */
    private BulkDecision start(
            OperationId operation,
            Viewer viewer,
            Function<AtomicReference<Jobs.@Nullable Reserved>, BulkDecision> deciding) {
        var reserved = new AtomicReference<Jobs.@Nullable Reserved>();
        var decision = commands.<BulkDecision>run(operation, viewer.actor(), "bulk.start", () -> {
            reserved.set(null);
            return deciding.apply(reserved);
        });
        var work = reserved.get();
        if (work != null) {
            work.begin();
        }
        return decision;
    }
}
