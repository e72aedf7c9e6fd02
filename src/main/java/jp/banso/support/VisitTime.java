package jp.banso.support;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** When a visit is planned: a Tokyo day, and a time to the minute where one was agreed; neither for no plan. */
public record VisitTime(@Nullable LocalDate on, @Nullable LocalTime at) {

    /** Nothing is planned. */
    public static final VisitTime NONE = new VisitTime(null, null);

    /** Earlier days first, on one day earlier times first; a day without a time comes after its times, no day last. */
    public static final Comparator<VisitTime> BY_TIME = Comparator.comparingLong(VisitTime::order);

    private static final int MINUTES = 60;
    private static final long LATEST = 24 * 60;

    public VisitTime {
        if (on == null && at != null) {
            throw new IllegalArgumentException("a time without a day");
        }
        if (at != null && (at.getSecond() != 0 || at.getNano() != 0)) {
            throw new IllegalArgumentException("a time finer than minutes");
        }
    }

    /** That day, no time agreed; no plan for no day. */
    public static VisitTime on(@Nullable LocalDate day) {
        return day == null ? NONE : new VisitTime(day, null);
    }

    /** As stored: a day and the minutes after its midnight. */
    public static VisitTime stored(@Nullable LocalDate day, @Nullable Integer minute) {
        return new VisitTime(day, minute == null ? null : LocalTime.of(minute / MINUTES, minute % MINUTES));
    }

    /** The minutes after midnight, for storing; null without a time. */
    public @Nullable Integer minute() {
        return at == null ? null : at.getHour() * MINUTES + at.getMinute();
    }

    private long order() {
        if (on == null) {
            return Long.MAX_VALUE;
        }
        var minute = minute();
        return on.toEpochDay() * (LATEST + 1) + (minute == null ? LATEST : minute);
    }
}
