package jp.banso.portal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * How much one address may ask of the public's pages (PTL-04): ten questions an hour, thirty self-checks in ten minutes. In
 * memory, so that no address is ever stored.
 */
@Component
class AddressLimit {

    static final int QUESTIONS = 10;
    static final Duration QUESTIONS_SPAN = Duration.ofHours(1);
    static final int CHECKS = 30;
    static final Duration CHECKS_SPAN = Duration.ofMinutes(10);
    private static final int MOST_ADDRESSES = 10_000;

    private final Map<String, Seen> questions = new ConcurrentHashMap<>();
    private final Map<String, Seen> checks = new ConcurrentHashMap<>();
    private final Clock clock;

    AddressLimit(Clock clock) {
        this.clock = clock;
    }

    private record Seen(int count, Instant since) {

        boolean isOver(Duration span, Instant now) {
            return !now.isBefore(since.plus(span));
        }
    }

    boolean takesQuestion(String from) {
        return takes(questions, from, QUESTIONS, QUESTIONS_SPAN);
    }

    boolean takesCheck(String from) {
        return takes(checks, from, CHECKS, CHECKS_SPAN);
    }

    private boolean takes(Map<String, Seen> seen, String from, int most, Duration span) {
        var now = clock.instant();
        if (seen.size() >= MOST_ADDRESSES) {
            seen.values().removeIf(one -> one.isOver(span, now));
        }
        // Full of addresses that still count: strangers wait, so that memory has an end.
        if (seen.size() >= MOST_ADDRESSES && !seen.containsKey(from)) {
            return false;
        }
        return seen.merge(
                                from,
                                new Seen(1, now),
                                (before, first) -> before.isOver(span, now)
                                        ? first
                                        : new Seen(Math.min(most + 1, before.count() + 1), before.since()))
                        .count()
                <= most;
    }
}
