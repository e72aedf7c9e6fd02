package jp.banso.photo;

import java.time.Duration;
import java.time.Instant;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;

/** Who may remove a photograph (PHO-04): its taker for seven days, the city at any time. */
final class RemovalRule {

    static final Duration WINDOW = Duration.ofDays(7);

    private RemovalRule() {}

    static boolean allows(Viewer viewer, long taker, Instant recordedAt, Instant now) {
        return viewer instanceof CityStaff
                || (viewer.account().value() == taker && now.isBefore(recordedAt.plus(WINDOW)));
    }
}
