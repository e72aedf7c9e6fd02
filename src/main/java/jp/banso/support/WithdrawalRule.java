package jp.banso.support;

import java.time.Duration;
import java.time.Instant;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;

/** Who may take a visit note back (SUP-15): its writer for seven days, the city at any time. */
final class WithdrawalRule {

    static final Duration WINDOW = Duration.ofDays(7);

    private WithdrawalRule() {}

    static boolean allows(Viewer viewer, long writer, Instant recordedAt, Instant now) {
        return viewer instanceof CityStaff
                || (viewer.account().value() == writer && now.isBefore(recordedAt.plus(WINDOW)));
    }
}
