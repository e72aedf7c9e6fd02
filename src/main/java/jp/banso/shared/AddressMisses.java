package jp.banso.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Slows down whoever tries links (SRV-03, CNC-14): twenty misses from one address within ten minutes, and until ten minutes
 * after the last of them everything from there is answered as an unknown link. In memory: 130 bits are not guessed, with or
 * without a restart; the limit spares the database. Of 10,000 addresses at most misses are counted at a time.
 */
public final class AddressMisses {

    /** How long after its last miss an address is answered again. */
    public static final Duration SPAN = Duration.ofMinutes(10);

    static final int MISSES = 20;
    static final int MOST_ADDRESSES = 10_000;

    private final Map<String, Misses> misses = new ConcurrentHashMap<>();
    private final Clock clock;

    public AddressMisses(Clock clock) {
        this.clock = clock;
    }

    private record Misses(int count, Instant last) {}

    /** Whether a link from this address is looked up at all. */
    public boolean allows(String from) {
        var known = misses.get(from);
        return known == null || known.count() < MISSES || isOver(known);
    }

    /** Counts a link from this address that opened nothing, looked up or not. */
    public void missed(String from) {
        if (misses.size() >= MOST_ADDRESSES) {
            misses.values().removeIf(this::isOver);
        }
        if (misses.size() >= MOST_ADDRESSES && !misses.containsKey(from)) {
            return;
        }
        misses.merge(
                from,
                new Misses(1, clock.instant()),
                (old, one) -> isOver(old) ? one : new Misses(old.count() + 1, one.last()));
    }

    private boolean isOver(Misses known) {
        return known.last().plus(SPAN).isBefore(clock.instant());
    }
}
