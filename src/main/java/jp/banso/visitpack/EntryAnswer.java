package jp.banso.visitpack;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of an entry. {@code reason} of a refused one is a key under {@code support.refused.}, {@code
 * photo.refused.} or {@code visitpack.refused.}; {@code standing} of a conflict is what is there instead; {@code stage} of one that arrived is where
 * the case stands now.
 */
public record EntryAnswer(
        UUID operation,
        Result result,
        @Nullable String reason,
        VisitPack.@Nullable Standing standing,
        @Nullable String stage) {

    /** Only {@code DONE} and {@code ALREADY} mean that the server has the entry. */
    public enum Result {
        DONE,
        ALREADY,
        REFUSED,
        CONFLICT
    }

    static EntryAnswer refused(UUID operation, String reason) {
        return new EntryAnswer(operation, Result.REFUSED, reason, null, null);
    }
}
