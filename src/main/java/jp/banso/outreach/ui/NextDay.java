package jp.banso.outreach.ui;

import java.time.LocalDate;
import jp.banso.outreach.ContactResult;
import jp.banso.quiet.QuietDays;

/**
 * The day a form proposes for what comes next: soon where nobody was reached, two weeks on where the office needs time, in a
 * week otherwise, never on a quiet day (QDY-02).
 */
final class NextDay {

    private static final int WEEK = 7;

    private NextDay() {}

    static LocalDate after(ContactResult result, LocalDate today, QuietDays quiet) {
        var day =
                switch (result) {
                    case NO_ANSWER, RECEPTION_ONLY, WRONG_NUMBER, WANTS_TO_APPLY, APPLIED -> today.plusDays(1);
                    case WILL_CALL_BACK -> today.plusDays(2);
                    case CONSIDERING, ALREADY_ADOPTED -> today.plusDays(2 * WEEK);
                    default -> today.plusDays(WEEK);
                };
        return quiet.calmFrom(day);
    }
}
