package jp.banso.bulk;

import jp.banso.careoffice.AdoptionStage;
import org.jspecify.annotations.Nullable;

/** One office of a batch and what became of it. */
public record BulkRow(
        String number,
        String name,
        AdoptionStage stage,
        BulkState state,
        @Nullable BulkReason reason) {}
