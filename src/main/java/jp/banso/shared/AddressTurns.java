package jp.banso.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * So many turns an address within a span, which begins with its first one (RCP-06, PTL-04, CSB-09, ICS-05). In memory, so that
 * no address is ever stored; 10,000 addresses at most, and while all of these still count, others are refused.
 */
public final class AddressTurns {

    static final int MOST_ADDRESSES = 10_000;

    private final Map<String, Seen> seen = new ConcurrentHashMap<>();
    private final int most;
    private final Duration span;
    private final Clock clock;

    /** So many turns of each address; the span of each is its own. */
    public AddressTurns(int most, Duration span, Clock clock) {
        this.most = most;
        this.span = span;
        this.clock = clock;
    }

    private record Seen(int count, Instant since) {}

    /** Counts a turn of the address, and tells whether it is one of those it may have. */
    public boolean takes(String from) {
        var now = clock.instant();
        if (seen.size() >= MOST_ADDRESSES) {
            seen.values().removeIf(one -> isOver(one, now));
        }
        // Full of addresses that still count: strangers wait, so that memory has an end.
        if (seen.size() >= MOST_ADDRESSES && !seen.containsKey(from)) {
            return false;
        }
        return seen.merge(
                                from,
                                new Seen(1, now),
                                (before, first) -> isOver(before, now)
                                        ? first
                                        : new Seen(Math.min(most + 1, before.count() + 1), before.since()))
                        .count()
                <= most;
    }

    /** Whether the address has been refused and is refused still; counts nothing. */
    public boolean hasRefused(String from) {
        var known = seen.get(from);
        return known != null && known.count() > most && !isOver(known, clock.instant());
    }

    private boolean isOver(Seen one, Instant now) {
        return !now.isBefore(one.since().plus(span));
    }
}
