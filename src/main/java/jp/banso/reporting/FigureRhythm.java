package jp.banso.reporting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How often a kept table is mailed: not at all, on Mondays, or on the first of the month. */
public enum FigureRhythm {
    NEVER,
    WEEKLY,
    MONTHLY;

    /** The next such day after this one. */
    LocalDate after(LocalDate day) {
        return switch (this) {
            case NEVER -> throw new IllegalStateException("never has no day");
            case WEEKLY -> day.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
            case MONTHLY -> day.with(TemporalAdjusters.firstDayOfNextMonth());
        };
    }
}
