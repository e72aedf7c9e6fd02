package jp.banso.outreach;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import jp.banso.careoffice.NextAction;
import org.jspecify.annotations.Nullable;

/** The object mother of contacts: calls with a result. */
public final class Telephone {

    private Telephone() {}

    /** A call at the first minute of that day, past at whatever hour the test runs, after which nothing is to be done. */
    public static NewContact call(LocalDate day, ContactResult result) {
        return call(day.atStartOfDay(), result, NextAction.NONE, null, "");
    }

    /** The same with a memo. */
    public static NewContact call(LocalDate day, ContactResult result, String memo) {
        return call(day.atStartOfDay(), result, NextAction.NONE, null, memo);
    }

    /** A call at that Tokyo time after which the office is to be called again on a day. */
    public static NewContact callAgain(LocalDateTime at, @Nullable LocalDate on) {
        return call(at, ContactResult.NO_ANSWER, NextAction.CALL_AGAIN, on, "");
    }

    private static NewContact call(
            LocalDateTime at, ContactResult result, NextAction next, @Nullable LocalDate on, String memo) {
        return new NewContact(
                at,
                ContactMeans.CALL_OUT,
                CounterpartRole.OFFICE_MANAGER,
                "見本花子",
                result,
                Interest.B,
                Set.of(ContactReason.PARTNERS_MISSING, ContactReason.NO_TIME),
                next,
                on,
                memo);
    }
}
