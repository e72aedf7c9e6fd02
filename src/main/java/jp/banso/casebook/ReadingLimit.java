package jp.banso.casebook;

import java.time.Clock;
import java.time.Duration;
import jp.banso.shared.AddressTurns;
import org.springframework.stereotype.Component;

/**
 * How much one address may read without an account (CSB-09): pages and pictures 900 times in ten minutes, the collection as
 * paper, which is made for each reader, 30 times.
 */
@Component
public class ReadingLimit {

    static final int LOOKS = 900;
    static final int PAPERS = 30;
    static final Duration SPAN = Duration.ofMinutes(10);

    private final AddressTurns looks;
    private final AddressTurns papers;

    ReadingLimit(Clock clock) {
        looks = new AddressTurns(LOOKS, SPAN, clock);
        papers = new AddressTurns(PAPERS, SPAN, clock);
    }

    public boolean takesLook(String from) {
        return looks.takes(from);
    }

    public boolean takesPaper(String from) {
        return papers.takes(from);
    }
}
