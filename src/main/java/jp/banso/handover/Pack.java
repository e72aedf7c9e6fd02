package jp.banso.handover;

import java.util.Map;
import jp.banso.shared.CareOfficeId;

/**
 * What a handover leaves to be read, as it stood at that moment, cut to what the reader sees now: {@code successors} names who
 * took which case, {@code rest} who took everything else. {@code waits} while the reader is to confirm it, {@code undoable}
 * where the reader may give it back.
 */
public record Pack(
        HandoverRow row,
        Estate estate,
        Map<CareOfficeId, String> successors,
        String rest,
        boolean waits,
        boolean undoable) {}
