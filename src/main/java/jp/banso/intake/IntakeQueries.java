package jp.banso.intake;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import jp.banso.careoffice.register.PresentRegister;
import jp.banso.careoffice.register.RegisterUpdates;
import jp.banso.careoffice.register.RegisterUpdates.Kept;
import jp.banso.intake.Batches.Batch;
import jp.banso.intake.file.FileOpening;
import jp.banso.intake.file.RawRow;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.AuditLog;
import jp.banso.shared.Commands;
import jp.banso.shared.IntakeBatchId;
import jp.banso.shared.OperationId;
import jp.banso.shared.jobs.JobStatus;
import org.springframework.stereotype.Service;

/** Batches, their previews and the questions they left, as the city's people see them. */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
public class IntakeQueries {

    private static final int MOST = 500;
    private static final int SAMPLES = 3;
    private static final int LONGEST_SAMPLE = 60;

    private final Batches batches;
    private final BatchFiles files;
    private final BatchJobs jobs;
    private final PreviewRows rows;
    private final Questions questions;
    private final Mappings mappings;
    private final PresentRegister register;
    private final RegisterUpdates updates;
    private final Commands commands;
    private final AuditLog audit;

    IntakeQueries(
            Batches batches,
            BatchFiles files,
            BatchJobs jobs,
            PreviewRows rows,
            Questions questions,
            Mappings mappings,
            PresentRegister register,
            RegisterUpdates updates,
            Commands commands,
            AuditLog audit) {
        this.batches = batches;
        this.files = files;
        this.jobs = jobs;
        this.rows = rows;
        this.questions = questions;
        this.mappings = mappings;
        this.register = register;
        this.updates = updates;
        this.commands = commands;
        this.audit = audit;
    }

    /** Batches that were not discarded, the latest first; at most 500 at a time. */
    public List<BatchRow> batches(Viewer viewer, int skip, int limit) {
        return batches.latest(skip, Math.clamp(limit, 1, MOST)).stream()
                .map(batch -> new BatchRow(
                        batch.id(),
                        batch.state(),
                        batch.createdAt(),
                        batch.creator(),
                        files.of(batch.id()).stream()
                                .map(BatchFiles.Stored::name)
                                .toList(),
                        batch.counts()))
                .toList();
    }

    public int count(Viewer viewer) {
        return batches.count();
    }

    /** One batch; empty for one that does not exist. */
    public Optional<BatchCard> card(Viewer viewer, IntakeBatchId id) {
        var job = jobs.latest(id);
        return batches.find(id).map(batch -> card(batch, job));
    }

    /** The job is asked for before the batch, so that a finished one never stands beside an unfinished batch. */
    private BatchCard card(Batch batch, Optional<JobStatus> job) {
        var previewed = batch.state() == BatchState.PREVIEWED;
        return new BatchCard(
                batch.id(),
                batch.state(),
                batch.area(),
                batch.counts(),
                batch.createdAt(),
                batch.creator(),
                batch.appliedAt(),
                batch.applier(),
                batch.undoneAt(),
                batch.undoer(),
                previewed && register.revision() != batch.revision(),
                previewed ? files.appliedBefore(batch.id()) : List.of(),
                files.cards(batch.id()),
                job);
    }

    /** The first values of each column of a table, for judging what it means; empty lists when it cannot be read. */
    public List<List<String>> samples(Viewer viewer, TableCard table) throws IOException {
        var columns = table.mapping().columns().size();
        var stored = files.stored(table.file());
        var first = stored.isPresent()
                        && files.open(stored.get()) instanceof FileOpening.Opened opened
                        && table.position() < opened.tables().size()
                ? opened.tables().get(table.position()).firstRows(SAMPLES)
                : List.<RawRow>of();
        return IntStream.range(0, columns)
                .mapToObj(column -> first.stream()
                        .map(row -> row.cell(column).strip())
                        .filter(cell -> !cell.isEmpty())
                        .map(cell -> cell.length() <= LONGEST_SAMPLE ? cell : cell.substring(0, LONGEST_SAMPLE))
                        .toList())
                .toList();
    }

    /** Mappings that are remembered by name, the latest first. */
    public List<NamedMapping> mappings(Viewer viewer) {
        return mappings.all();
    }

    /** The lines behind a tile of the preview, in the order of the files; at most 500 at a time. */
    public List<PreviewRow> rows(Viewer viewer, IntakeBatchId id, PreviewTile tile, int skip, int limit) {
        return rows.rows(id, tile, Math.max(0, skip), Math.clamp(limit, 1, MOST));
    }

    /** How many lines are behind a tile; a changed row has one for each cell. */
    public int count(Viewer viewer, IntakeBatchId id, PreviewTile tile) {
        return rows.count(id, tile);
    }

    /** Hands over all refused rows, a few hundred at a time; the audit log keeps who took them. */
    public void refusedRows(Viewer viewer, IntakeBatchId id, Consumer<List<RefusedRow>> taker) {
        commands.run(OperationId.fresh(), viewer.actor(), "intake.refused-rows", () -> {
            var taken = new IntakeAudit.RefusedRowsTaken(id.value(), rows.count(id, PreviewTile.REFUSED));
            audit.record(viewer.actor(), taken);
            return taken;
        });
        var after = -1;
        for (var page = rows.refused(id, after, MOST); !page.isEmpty(); page = rows.refused(id, after, MOST)) {
            taker.accept(page);
            after += page.size();
        }
    }

    /** The cells a person has to decide about. */
    public List<ConflictRow> conflicts(Viewer viewer, IntakeBatchId id, int skip, int limit) {
        return rows.conflicts(id, Math.max(0, skip), Math.clamp(limit, 1, MOST));
    }

    /** What undoing the batch left as it was. */
    public List<Kept> kept(Viewer viewer, IntakeBatchId id) {
        return updates.kept(id);
    }

    /** Questions about vanished designations, the oldest first, open or answered. */
    public List<QuestionRow> questions(Viewer viewer, boolean answered, int skip, int limit) {
        return questions.rows(answered, Math.max(0, skip), Math.clamp(limit, 1, MOST));
    }

    public int questionCount(Viewer viewer, boolean answered) {
        return questions.count(answered);
    }
}
