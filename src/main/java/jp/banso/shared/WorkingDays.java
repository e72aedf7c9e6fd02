package jp.banso.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The days on which a city office works: neither weekend, nor national holiday, nor 29 December to 3 January (Local Autonomy
 * Act, art. 4-2). Holidays follow the Act on National Holidays as it stands since 2022, from that year to 2099; the equinoxes,
 * which the government announces each February, are reckoned.
 */
public final class WorkingDays {

    private static final int FIRST_YEAR = 2022;
    private static final int LAST_YEAR = 2099;
    private static final MonthDay YEAR_CLOSES = MonthDay.of(Month.DECEMBER, 29);
    private static final MonthDay YEAR_OPENS = MonthDay.of(Month.JANUARY, 4);

    /** Article 2: those that keep their day. */
    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(2, 11),
            MonthDay.of(2, 23),
            MonthDay.of(4, 29),
            MonthDay.of(5, 3),
            MonthDay.of(5, 4),
            MonthDay.of(5, 5),
            MonthDay.of(8, 11),
            MonthDay.of(11, 3),
            MonthDay.of(11, 23));

    /** Article 2: those that are a certain Monday of their month. */
    private static final Map<Month, Integer> MONDAYS =
            Map.of(Month.JANUARY, 2, Month.JULY, 3, Month.SEPTEMBER, 3, Month.OCTOBER, 2);

    private static final Map<Integer, Set<LocalDate>> YEARS = new ConcurrentHashMap<>();

    private WorkingDays() {}

    /** Whether offices work on that day. */
    public static boolean isOne(LocalDate day) {
        var inYear = MonthDay.from(day);
        return day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue()
                && inYear.isBefore(YEAR_CLOSES)
                && !inYear.isBefore(YEAR_OPENS)
                && !isHoliday(day);
    }

    /** Whether that day is a national holiday, one in the place of a holiday on a Sunday, or one between two holidays. */
    public static boolean isHoliday(LocalDate day) {
        return day.getYear() >= FIRST_YEAR
                && day.getYear() <= LAST_YEAR
                && YEARS.computeIfAbsent(day.getYear(), WorkingDays::holidays).contains(day);
    }

    /** So many working days after that day, or before it where negative; that day itself for 0. */
    public static LocalDate after(LocalDate day, int workingDays) {
        var step = Integer.signum(workingDays);
        var reached = day;
        for (var left = Math.abs(workingDays); left > 0; ) {
            reached = reached.plusDays(step);
            left -= isOne(reached) ? 1 : 0;
        }
        return reached;
    }

    private static Set<LocalDate> holidays(int year) {
        var named = new HashSet<LocalDate>();
        FIXED.forEach(day -> named.add(day.atYear(year)));
        MONDAYS.forEach((month, which) -> named.add(
                LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(which, DayOfWeek.MONDAY))));
        named.add(LocalDate.of(year, Month.MARCH, equinox(year, 20.8431)));
        named.add(LocalDate.of(year, Month.SEPTEMBER, equinox(year, 23.2488)));
        var all = new HashSet<>(named);
        named.forEach(day -> {
            // Article 3, paragraph 2: the next day that is none in the place of a Sunday.
            if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
                var instead = day.plusDays(1);
                while (named.contains(instead)) {
                    instead = instead.plusDays(1);
                }
                all.add(instead);
            }
            // Paragraph 3: the day between two of them.
            if (named.contains(day.plusDays(2))) {
                all.add(day.plusDays(1));
            }
        });
        return Set.copyOf(all);
    }

    /** The day of the month, by the rule of the years 1980 to 2099. */
    private static int equinox(int year, double in1980) {
        var since = year - 1980;
        return (int) (in1980 + 0.242194 * since) - since / 4;
    }
}
