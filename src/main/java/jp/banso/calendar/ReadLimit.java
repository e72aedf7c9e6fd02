package jp.banso.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * How often one address may ask for calendars (ICS-05). Known and unknown links count alike, so that being slowed down tells
 * nothing; a city whose people share one address stays far below it. In memory: no address is ever stored.
 */
@Component
class ReadLimit {

    static final int READS = 300;
    static final Duration SPAN = Duration.ofMinutes(10);
    private static final int MOST_ADDRESSES = 10_000;

    private final Map<String, Seen> reads = new ConcurrentHashMap<>();
    private final Clock clock;

    ReadLimit(Clock clock) {
        this.clock = clock;
    }

    private record Seen(int count, Instant since) {}

    boolean allows(String from) {
        var now = clock.instant();
        if (reads.size() >= MOST_ADDRESSES) {
            reads.values().removeIf(seen -> isOver(seen, now));
        }
        return reads.merge(
                                from,
                                new Seen(1, now),
                                (old, one) -> isOver(old, now) ? one : new Seen(old.count() + 1, old.since()))
                        .count()
                <= READS;
    }

    private static boolean isOver(Seen seen, Instant now) {
        return !seen.since().plus(SPAN).isAfter(now);
    }
}
