package jp.banso.support;

import jp.banso.shared.VendorId;
import org.jspecify.annotations.Nullable;

/**
 * How much a firm has to do today: cases it is at work on, offers it has not answered, visits planned from today for 14 days, and
 * how many cases its contract means it to have at once (none: not agreed).
 */
public record FirmLoad(
        VendorId firm,
        int cases,
        int offers,
        int visits,
        @Nullable Integer capacity) {

    /** Whether one more case would be more than agreed (VND-02). */
    public boolean full() {
        return capacity != null && cases + offers >= capacity;
    }
}
