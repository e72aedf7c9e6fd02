package jp.banso.calendar;

import java.time.Clock;
import java.time.Duration;
import jp.banso.shared.AddressTurns;
import org.springframework.stereotype.Component;

/**
 * How often one address may ask for calendars (ICS-05). Known and unknown links count alike, so that being slowed down tells
 * nothing; a city whose people share one address stays far below it.
 */
@Component
class ReadLimit {

    static final int READS = 300;
    static final Duration SPAN = Duration.ofMinutes(10);

    private final AddressTurns reads;

    ReadLimit(Clock clock) {
        reads = new AddressTurns(READS, SPAN, clock);
    }

    boolean allows(String from) {
        return reads.takes(from);
    }
}
