package jp.banso.portal;

import java.time.Clock;
import java.time.Duration;
import jp.banso.shared.AddressTurns;
import org.springframework.stereotype.Component;

/** What one address may send within an hour, questions and applications for briefings together (PTL-04, PTL-07). */
@Component
class Senders {

    static final int MOST_AN_HOUR = 10;

    private final AddressTurns turns;

    Senders(Clock clock) {
        turns = new AddressTurns(MOST_AN_HOUR, Duration.ofHours(1), clock);
    }

    boolean takes(String from) {
        return turns.takes(from);
    }
}
