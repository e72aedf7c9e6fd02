package jp.banso.outreach.ui;

import java.time.DayOfWeek;
import java.time.LocalDate;
import jp.banso.outreach.ContactResult;

/** The day a form proposes for what comes next: soon where nobody was reached, two weeks on where the office
 * needs time, in a week otherwise, never at a weekend. */
final class NextDay {

    private static final int WEEK = 7;

    private NextDay() {}

    static LocalDate after(ContactResult result, LocalDate today) {
        var day =
                switch (result) {
                    case NO_ANSWER, RECEPTION_ONLY, WRONG_NUMBER, WANTS_TO_APPLY, APPLIED -> today.plusDays(1);
                    case WILL_CALL_BACK -> today.plusDays(2);
                    case CONSIDERING, ALREADY_ADOPTED -> today.plusDays(2 * WEEK);
                    default -> today.plusDays(WEEK);
                };
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.plusDays(1);
        }
        return day;
    }
}
