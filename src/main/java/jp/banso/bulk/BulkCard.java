package jp.banso.bulk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import jp.banso.careoffice.NextAction;
import org.jspecify.annotations.Nullable;

/**
 * One act on many offices with how far it is. {@code subject} is the tag, session or campaign or whose the plan is, as it
 * was called then; {@code undoer} is empty until somebody has taken it back.
 */
public record BulkCard(
        BulkId id,
        BulkAct act,
        String subject,
        @Nullable NextAction action,
        @Nullable LocalDate on,
        int offices,
        Instant begunAt,
        long beganBy,
        String beginner,
        boolean drawn,
        String undoer,
        Map<BulkState, Integer> counts) {

    public BulkCard {
        var whole = new EnumMap<BulkState, Integer>(BulkState.class);
        whole.putAll(counts);
        counts = whole;
    }

    public int count(BulkState state) {
        return counts.getOrDefault(state, 0);
    }
}
