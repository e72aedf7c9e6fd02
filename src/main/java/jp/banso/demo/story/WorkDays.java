package jp.banso.demo.story;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.banso.demo.Dice;

/** The days and hours at which a city office works; the holidays are those the story passes. */
final class WorkDays {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final Set<LocalDate> HOLIDAYS = Set.of(
            LocalDate.of(2025, 7, 21),
            LocalDate.of(2025, 8, 11),
            LocalDate.of(2025, 9, 15),
            LocalDate.of(2025, 9, 23),
            LocalDate.of(2025, 10, 13),
            LocalDate.of(2025, 11, 3),
            LocalDate.of(2025, 11, 24),
            LocalDate.of(2026, 1, 12),
            LocalDate.of(2026, 2, 11),
            LocalDate.of(2026, 2, 23));
    private static final MonthDay YEAR_CLOSES = MonthDay.of(12, 29);
    private static final MonthDay YEAR_OPENS = MonthDay.of(1, 4);

    private WorkDays() {}

    static boolean isOne(LocalDate day) {
        var inYear = MonthDay.from(day);
        var turnOfYear = !inYear.isBefore(YEAR_CLOSES) || inYear.isBefore(YEAR_OPENS);
        return !WEEKEND.contains(day.getDayOfWeek()) && !HOLIDAYS.contains(day) && !turnOfYear;
    }

    /** The day itself or the next one that is worked on. */
    static LocalDate from(LocalDate day) {
        return isOne(day) ? day : after(day, 1);
    }

    /** That many working days later, or earlier for a negative number. */
    static LocalDate after(LocalDate day, int workDays) {
        var step = workDays < 0 ? -1 : 1;
        var reached = day;
        for (var left = Math.abs(workDays); left > 0; ) {
            reached = reached.plusDays(step);
            if (isOne(reached)) {
                left--;
            }
        }
        return reached;
    }

    static LocalDate any(Dice dice, LocalDate first, LocalDate last) {
        List<LocalDate> days =
                first.datesUntil(last.plusDays(1)).filter(WorkDays::isOne).toList();
        return days.get(dice.below(days.size()));
    }

    /** An hour of that day at which one telephones or visits: 9:20 to 11:50, 13:10 to 17:00. */
    static LocalDateTime hour(Dice dice, LocalDate day) {
        var minutes = dice.chance(45) ? dice.between(9 * 60 + 20, 11 * 60 + 50) : dice.between(13 * 60 + 10, 17 * 60);
        return day.atTime(LocalTime.of(minutes / 60, minutes % 60));
    }
}
