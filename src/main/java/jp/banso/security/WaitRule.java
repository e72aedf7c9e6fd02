package jp.banso.security;

import java.time.Duration;

/**
 * How long a name must wait after that many wrong passwords in a row: two are free, then 1, 5 and 15 minutes. Never more
 * than 15 minutes, so that the owner is not kept out; never more than 100 tries in any 24 hours. A day without a try
 * starts anew.
 */
final class WaitRule {

    /** After this long without a counted try the row of tries begins again. */
    static final Duration FORGOTTEN_AFTER = Duration.ofHours(24);

    private WaitRule() {}

    static Duration after(int failures) {
        return switch (failures) {
            case 0, 1, 2 -> Duration.ZERO;
            case 3 -> Duration.ofMinutes(1);
            case 4 -> Duration.ofMinutes(5);
            default -> Duration.ofMinutes(15);
        };
    }
}
