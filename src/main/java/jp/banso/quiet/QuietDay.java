package jp.banso.quiet;

import java.time.LocalDate;

/** One day (Tokyo) with the reason why it is quiet; {@code name} is empty except for {@link Kind#NAMED}. */
public record QuietDay(LocalDate on, Kind kind, String name) {

    /** Why; of several reasons the first. */
    public enum Kind {
        WEEKEND,
        YEAR_END,
        NAMED,
        CLAIMS,
        PLANS;

        /** Whether nobody works there, and not only whether they have no time. */
        public boolean isDayOff() {
            return this == WEEKEND || this == YEAR_END || this == NAMED;
        }
    }
}
