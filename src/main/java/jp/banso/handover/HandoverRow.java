package jp.banso.handover;

import java.time.Instant;
import java.util.List;

/** One handover of the past: whose, when and by whom, to whom, how much; {@code undone} by a later one, or one that undoes. */
public record HandoverRow(
        HandoverId id,
        String leaver,
        Instant at,
        String by,
        List<String> receivers,
        int lines,
        boolean undone,
        boolean undoes) {}
