package jp.banso.readiness;

import java.time.LocalDate;
import java.util.List;
import jp.banso.support.ApplicationId;
import org.jspecify.annotations.Nullable;

/**
 * How ready the office of an open application is: every item in order, and who asked last and when (none while nobody has).
 * {@code version} counts the askings; who writes names the one they saw.
 */
public record Readiness(
        ApplicationId application,
        String receipt,
        String software,
        long version,
        List<ItemState> items,
        @Nullable LocalDate askedOn,
        String asker) {

    /** Setting up and testing. */
    private static final int VISITS_WHEN_READY = 2;

    /** The items that hold a visit back, in order. */
    public List<ReadinessItem> red() {
        return items.stream().filter(ItemState::isRed).map(ItemState::item).toList();
    }

    /** How many visits are to be expected: two for a ready office, and one more for each item that is not ○ (RDY-03). */
    public int expectedVisits() {
        return VISITS_WHEN_READY + red().size();
    }
}
