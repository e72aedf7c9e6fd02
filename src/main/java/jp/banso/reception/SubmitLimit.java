package jp.banso.reception;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * How much one address may ask of the public form (RCP-06): ten applications an hour, sixty looks at a number in ten
 * minutes. In memory, so that no address is ever stored; what all addresses may send together is counted in the table.
 */
@Component
class SubmitLimit {

    static final int APPLICATIONS = 10;
    static final Duration APPLICATIONS_SPAN = Duration.ofHours(1);
    static final int LOOKS = 60;
    static final Duration LOOKS_SPAN = Duration.ofMinutes(10);
    private static final int MOST_ADDRESSES = 10_000;

    private final Map<String, Seen> applications = new ConcurrentHashMap<>();
    private final Map<String, Seen> looks = new ConcurrentHashMap<>();
    private final Clock clock;

    SubmitLimit(Clock clock) {
        this.clock = clock;
    }

    private record Seen(int count, Instant since) {}

    boolean takesApplication(String from) {
        return takes(applications, from, APPLICATIONS, APPLICATIONS_SPAN);
    }

    /** Whether the address has been refused and is refused still. */
    boolean hasRefused(String from) {
        var known = applications.get(from);
        return known != null && known.count() > APPLICATIONS && !isOver(known, APPLICATIONS_SPAN, clock.instant());
    }

    boolean takesLook(String from) {
        return takes(looks, from, LOOKS, LOOKS_SPAN);
    }

    private boolean takes(Map<String, Seen> seen, String from, int most, Duration span) {
        var now = clock.instant();
        if (seen.size() >= MOST_ADDRESSES) {
            seen.values().removeIf(one -> isOver(one, span, now));
        }
        var counted = seen.merge(
                from,
                new Seen(1, now),
                (old, one) -> isOver(old, span, now) ? one : new Seen(old.count() + 1, old.since()));
        return counted.count() <= most;
    }

    private static boolean isOver(Seen seen, Duration span, Instant now) {
        return !seen.since().plus(span).isAfter(now);
    }
}
