package jp.banso.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Business dates are days in Tokyo, whatever zone the machine, the database or the clock are in. */
public final class JapanTime {

    /** The zone of every business date. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    private JapanTime() {}

    /** Today's date in Tokyo. */
    public static LocalDate today(Clock clock) {
        return dateOf(clock.instant());
    }

    /** The day in Tokyo on which the instant falls; midnight there begins the new day. */
    public static LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }
}
