package jp.banso.partner;

import java.time.Instant;
import java.util.List;

/**
 * An office's open pledge: it starts when {@code needed} of its partners have, of those named where any are; so many have
 * started already.
 */
public record PledgeRow(
        long id,
        long version,
        int needed,
        int adopted,
        List<String> named,
        String words,
        Instant recordedAt,
        String recorder) {

    public PledgeRow {
        named = List.copyOf(named);
    }
}
