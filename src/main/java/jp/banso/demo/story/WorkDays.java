package jp.banso.demo.story;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import jp.banso.demo.Dice;
import jp.banso.shared.WorkingDays;

/** The days and hours at which a city office works. */
final class WorkDays {

    private WorkDays() {}

    /** The day itself or the next one that is worked on. */
    static LocalDate from(LocalDate day) {
        return WorkingDays.isOne(day) ? day : after(day, 1);
    }

    /** That many working days later, or earlier for a negative number. */
    static LocalDate after(LocalDate day, int workDays) {
        return WorkingDays.after(day, workDays);
    }

    static LocalDate any(Dice dice, LocalDate first, LocalDate last) {
        List<LocalDate> days =
                first.datesUntil(last.plusDays(1)).filter(WorkingDays::isOne).toList();
        return days.get(dice.below(days.size()));
    }

    /** An hour of that day at which one telephones or visits: 9:20 to 11:50, 13:10 to 17:00. */
    static LocalDateTime hour(Dice dice, LocalDate day) {
        var minutes = dice.chance(45) ? dice.between(9 * 60 + 20, 11 * 60 + 50) : dice.between(13 * 60 + 10, 17 * 60);
        return day.atTime(LocalTime.of(minutes / 60, minutes % 60));
    }
}
