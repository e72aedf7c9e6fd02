package jp.banso.intake;

import java.time.Instant;
import java.util.List;
import jp.banso.shared.IntakeBatchId;

/** One batch in the list of batches. */
public record BatchRow(
        IntakeBatchId id,
        BatchState state,
        Instant createdAt,
        String creator,
        List<String> files,
        BatchCounts counts) {}
