package jp.banso.casebook;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * How much one address may read without an account (CSB-09): pages and pictures 900 times in ten minutes, the collection as
 * paper, which is made for each reader, 30 times. In memory: no address is ever stored.
 */
@Component
public class ReadingLimit {

    static final int LOOKS = 900;
    static final int PAPERS = 30;
    static final Duration SPAN = Duration.ofMinutes(10);
    private static final int MOST_ADDRESSES = 10_000;

    private final Map<String, Seen> looks = new ConcurrentHashMap<>();
    private final Map<String, Seen> papers = new ConcurrentHashMap<>();
    private final Clock clock;

    ReadingLimit(Clock clock) {
        this.clock = clock;
    }

    private record Seen(int count, Instant since) {}

    public boolean takesLook(String from) {
        return takes(looks, from, LOOKS);
    }

    public boolean takesPaper(String from) {
        return takes(papers, from, PAPERS);
    }

    private boolean takes(Map<String, Seen> seen, String from, int most) {
        var now = clock.instant();
        if (seen.size() >= MOST_ADDRESSES) {
            seen.values().removeIf(one -> isOver(one, now));
        }
        return seen.merge(
                                from,
                                new Seen(1, now),
                                (old, one) -> isOver(old, now) ? one : new Seen(old.count() + 1, old.since()))
                        .count()
                <= most;
    }

    private static boolean isOver(Seen seen, Instant now) {
        return !seen.since().plus(SPAN).isAfter(now);
    }
}
