package jp.banso.intake;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import jp.banso.intake.file.ColumnMapping;
import jp.banso.intake.file.TextCharset;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.Commands;
import jp.banso.shared.IntakeBatchId;
import jp.banso.shared.OperationId;
import jp.banso.shared.files.FileStore;
import org.springframework.stereotype.Service;

/** Collects the files of a batch and what their columns mean, while the batch still collects. */
@Service
@RolesAllowed(Names.CITY_ADMIN)
public class IntakeFileService {

    /** The most bytes of one file. */
    public static final long LARGEST_FILE = 600L << 20;

    /** The most bytes of all files of one batch. */
    public static final long LARGEST_BATCH = 700L << 20;

    /** The most files of one batch. */
    public static final int MOST_FILES = 60;

    private static final int LONGEST_SOURCE = 40;
    private static final Pattern AREA = Pattern.compile("(0[1-9]|[1-3]\\d|4[0-7])\\d{3}|");
    private static final IntakeDecision OTHER_STATE = new IntakeDecision.Stays("state");

    private final Batches batches;
    private final BatchFiles files;
    private final BatchJobs jobs;
    private final Mappings mappings;
    private final FileStore store;
    private final Commands commands;

    IntakeFileService(
            Batches batches, BatchFiles files, BatchJobs jobs, Mappings mappings, FileStore store, Commands commands) {
        this.batches = batches;
        this.files = files;
        this.jobs = jobs;
        this.mappings = mappings;
        this.store = store;
        this.commands = commands;
    }

    /**
     * Stores the stream as a file of the batch and looks at what it is; the stream is read no further than the limits.
     * Stays with {@code too-large}, {@code batch-too-large}, {@code too-many-files} or {@code state}.
     */
    public IntakeDecision addFile(Viewer viewer, IntakeBatchId id, String name, InputStream bytes) throws IOException {
        if (!collects(id)) {
            return OTHER_STATE;
        }
        var room = LARGEST_BATCH - size(id);
        try {
            var stored = store.store(bytes, Math.min(LARGEST_FILE, room));
            var opening = files.open(stored.name(), name, Optional.empty());
            var decision = whileCollecting(viewer, id, "intake.file", () -> {
                if (files.of(id).size() >= MOST_FILES) {
                    return new IntakeDecision.Stays("too-many-files");
                }
                if (size(id) + stored.bytes() > LARGEST_BATCH) {
                    return new IntakeDecision.Stays("batch-too-large");
                }
                files.opened(files.add(id, name, stored), name, opening);
                return new IntakeDecision.Done(id);
            });
            if (!(decision instanceof IntakeDecision.Done)) {
                store.delete(stored.name());
            }
            return decision;
        } catch (FileStore.TooLarge tooLarge) {
            return new IntakeDecision.Stays(room < LARGEST_FILE ? "batch-too-large" : "too-large");
        }
    }

    private long size(IntakeBatchId id) {
        return files.of(id).stream().mapToLong(BatchFiles.Stored::bytes).sum();
    }

    /** Takes a file out of a batch that still collects. */
    public IntakeDecision removeFile(Viewer viewer, long file) throws IOException {
        var stored = files.stored(file);
        if (stored.isEmpty()) {
            return OTHER_STATE;
        }
        var batch = stored.get().batch();
        var decision = whileCollecting(viewer, batch, "intake.file.remove", () -> {
            files.remove(stored.get());
            return new IntakeDecision.Done(batch);
        });
        if (decision instanceof IntakeDecision.Done) {
            store.delete(stored.get().storedAs());
        }
        return decision;
    }

    /** Reads the file again in a charset that a person chose; empty lets the bytes decide. */
    public IntakeDecision chooseCharset(Viewer viewer, long file, Optional<TextCharset> charset) throws IOException {
        var found = files.stored(file).filter(stored -> collects(stored.batch()));
        if (found.isEmpty()) {
            return OTHER_STATE;
        }
        var stored = found.get();
        var opening = files.open(stored.storedAs(), stored.name(), charset);
        return whileCollecting(viewer, stored.batch(), "intake.charset", () -> {
            files.chooseCharset(file, charset.map(TextCharset::name).orElse(""));
            files.opened(file, stored.name(), opening);
            return new IntakeDecision.Done(stored.batch());
        });
    }

    /** Acts with the batch held, so that reading does not begin meanwhile. */
    private IntakeDecision whileCollecting(Viewer viewer, IntakeBatchId id, String name, Supplier<IntakeDecision> act) {
        return commands.run(
                OperationId.fresh(),
                viewer.actor(),
                name,
                () -> collects(batches.held(id)) && !jobs.busy(id) ? act.get() : OTHER_STATE);
    }

    private boolean collects(IntakeBatchId id) {
        return collects(batches.find(id)) && !jobs.busy(id);
    }

    private static boolean collects(Optional<Batches.Batch> batch) {
        return batch.filter(found -> found.state() == BatchState.COLLECTING).isPresent();
    }

    /**
     * Says what a table's columns mean, under which source (at most 40 characters, not blank) its rows are kept and
     * whether it is read at all. A complete mapping is remembered by the source's name. Stays with {@code changed} when
     * somebody else has changed the table since {@code seen}.
     */
    public IntakeDecision describeTable(
            Viewer viewer, TableCard seen, String source, ColumnMapping mapping, boolean taken) {
        var name = source.strip();
        if (taken && (name.isEmpty() || name.codePointCount(0, name.length()) > LONGEST_SOURCE)) {
            return new IntakeDecision.Stays("source");
        }
        if (!seen.official() && name.equals(OfficialColumns.SOURCE)) {
            return new IntakeDecision.Stays("source");
        }
        var batch = files.stored(seen.file()).map(BatchFiles.Stored::batch);
        if (batch.isEmpty()) {
            return OTHER_STATE;
        }
        return whileCollecting(viewer, batch.get(), "intake.describe", () -> {
            if (!files.changeTable(seen.id(), seen.version(), name, mapping, taken)) {
                return new IntakeDecision.Stays("changed");
            }
            if (taken && !seen.official() && mapping.missing().isEmpty()) {
                mappings.remember(name, mapping, viewer.actor());
            }
            return new IntakeDecision.Done(batch.get());
        });
    }

    /** Forgets a remembered mapping; what was imported with it stays. */
    public void forgetMapping(Viewer viewer, String name) {
        mappings.forget(name);
    }

    /** Leaves out rows of other municipalities than this (five digits, or empty for none); rows without a code stay in. */
    public IntakeDecision narrow(Viewer viewer, IntakeBatchId id, String area) {
        if (!AREA.matcher(area).matches()) {
            return new IntakeDecision.Stays("area");
        }
        return whileCollecting(viewer, id, "intake.narrow", () -> {
            batches.narrow(id, area);
            return new IntakeDecision.Done(id);
        });
    }
}
