package jp.banso.quiet;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;
import jp.banso.quiet.QuietDay.Kind;

/**
 * Which days of every month are quiet: the 1st until {@code claimsUntil} (0–15, 0 for none) while offices claim, and
 * {@code plansFrom} (16–31, 0 for none) until the month's end while they send plans. Weekends and 29 December to 3 January
 * always are (QDY-01, domain 5.8).
 */
public record QuietRule(long version, int claimsUntil, int plansFrom) {

    /** Until somebody sets another: calls belong between the 11th and the 24th. */
    public static final QuietRule FIRST = new QuietRule(0, 10, 25);

    private static final MonthDay YEAR_CLOSES = MonthDay.of(12, 29);
    private static final MonthDay YEAR_OPENS = MonthDay.of(1, 4);

    public QuietRule {
        if (claimsUntil < 0 || claimsUntil > 15 || plansFrom != 0 && (plansFrom < 16 || plansFrom > 31)) {
            throw new IllegalArgumentException("no days of a month: " + claimsUntil + ", " + plansFrom);
        }
    }

    /** Why this day is quiet, given the days that have a name of their own. */
    Optional<QuietDay> on(LocalDate day, Map<LocalDate, String> named) {
        var name = named.get(day);
        if (name != null) {
            return Optional.of(new QuietDay(day, Kind.NAMED, name));
        }
        return kind(day).map(kind -> new QuietDay(day, kind, ""));
    }

    private Optional<Kind> kind(LocalDate day) {
        var inYear = MonthDay.from(day);
        if (!inYear.isBefore(YEAR_CLOSES) || inYear.isBefore(YEAR_OPENS)) {
            return Optional.of(Kind.YEAR_END);
        }
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return Optional.of(Kind.WEEKEND);
        }
        if (day.getDayOfMonth() <= claimsUntil) {
            return Optional.of(Kind.CLAIMS);
        }
        return plansFrom > 0 && day.getDayOfMonth() >= plansFrom ? Optional.of(Kind.PLANS) : Optional.empty();
    }
}
