package jp.banso.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.banso.shared.IntakeBatchId;
import jp.banso.shared.jobs.JobStatus;
import org.jspecify.annotations.Nullable;

/**
 * One batch with its files and its latest job. {@code area} is the five-digit municipality outside of which rows are left
 * out, or empty; {@code outdated} when the register has changed since the preview; {@code appliedBefore} names files whose
 * very bytes were applied earlier and followed by other ones.
 */
public record BatchCard(
        IntakeBatchId id,
        BatchState state,
        String area,
        BatchCounts counts,
        Instant createdAt,
        String creator,
        @Nullable Instant appliedAt,
        String applier,
        @Nullable Instant undoneAt,
        String undoer,
        boolean outdated,
        List<String> appliedBefore,
        List<FileCard> files,
        Optional<JobStatus> job) {

    public boolean busy() {
        return job.map(JobStatus::running).orElse(false);
    }

    /** Whether every file can be read with the columns chosen so far, and there is at least one table to read. */
    public boolean readable() {
        var tables = files.stream()
                .flatMap(file -> file.tables().stream())
                .filter(TableCard::taken)
                .toList();
        return !tables.isEmpty()
                && tables.stream().allMatch(TableCard::readable)
                && files.stream().noneMatch(FileCard::refused);
    }
}
