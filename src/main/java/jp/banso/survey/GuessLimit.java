package jp.banso.survey;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Slows down whoever tries links (SRV-03): twenty misses from one address within ten minutes, and until ten minutes after
 * the last of them everything from there is answered as an unknown link. In memory: 130 bits are not guessed, with or
 * without a restart; the limit spares the database.
 */
@Component
class GuessLimit {

    static final int MISSES = 20;
    static final Duration SPAN = Duration.ofMinutes(10);
    private static final int MOST_ADDRESSES = 10_000;

    private final Map<String, Misses> misses = new ConcurrentHashMap<>();
    private final Clock clock;

    GuessLimit(Clock clock) {
        this.clock = clock;
    }

    private record Misses(int count, Instant last) {}

    boolean allows(String from) {
        var known = misses.get(from);
        return known == null || known.count() < MISSES || isOver(known);
    }

    void missed(String from) {
        if (misses.size() >= MOST_ADDRESSES) {
            misses.values().removeIf(this::isOver);
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
