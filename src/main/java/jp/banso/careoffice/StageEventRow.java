package jp.banso.careoffice;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One stage event as history shows it. {@code corrected} events do not stand any more; {@code words} (evidence or comment)
 * are empty unless the viewer is of the city or recorded them.
 */
public record StageEventRow(
        long id,
        StageEventKind kind,
        AdoptionStage from,
        AdoptionStage to,
        LocalDate effectiveOn,
        @Nullable EvidenceKind evidence,
        @Nullable StepBackReason reason,
        String words,
        @Nullable Long corrects,
        boolean corrected,
        Instant recordedAt,
        String recorder) {}
