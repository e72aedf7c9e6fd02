package jp.banso.budget;

import java.time.LocalDate;
import jp.banso.shared.WorkingDays;

/**
 * How long an office is left in peace after a touch (BUD-01), in days; {@code noAnswer} in working days, 0 for no pause.
 * {@code version} is 0 for what holds until the city sets something else.
 */
public record CoolDown(long version, int talked, int noAnswer, int sameCaller, int written, int refused) {

    public static final int LONGEST = 365;
    public static final int MOST_WORKING_DAYS = 20;

    /** What holds until somebody sets it. */
    public static final CoolDown FIRST = new CoolDown(0, 14, 1, 7, 7, 90);

    public CoolDown {
        if (!within(talked, LONGEST)
                || !within(noAnswer, MOST_WORKING_DAYS)
                || !within(sameCaller, LONGEST)
                || !within(written, LONGEST)
                || !within(refused, LONGEST)) {
            throw new IllegalArgumentException("0–365 days, 0–20 working days");
        }
    }

    private static boolean within(int days, int most) {
        return days >= 0 && days <= most;
    }

    /** The first day free again after a touch on that day; a retired number has no such day ({@link LocalDate#MAX}). */
    LocalDate freeOn(TouchKind kind, LocalDate on) {
        return switch (kind) {
            case TALKED, VISITED -> on.plusDays(talked);
            case NO_ANSWER -> WorkingDays.after(on, noAnswer);
            case SAME_CALLER -> on.plusDays(sameCaller);
            case WRITTEN -> on.plusDays(written);
            case REFUSED -> on.plusDays(refused);
            case WRONG_NUMBER -> LocalDate.MAX;
        };
    }

    /** The earliest day a touch of which still keeps the office in peace on {@code day}; tomorrow of it for none. */
    LocalDate since(TouchKind kind, LocalDate day) {
        var since = day.plusDays(1);
        while (since.isAfter(day.minusDays(LONGEST))
                && freeOn(kind, since.minusDays(1)).isAfter(day)) {
            since = since.minusDays(1);
        }
        return since;
    }
}
