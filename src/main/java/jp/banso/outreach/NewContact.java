package jp.banso.outreach;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import jp.banso.careoffice.NextAction;
import org.jspecify.annotations.Nullable;

/**
 * One contact as it is written down. {@code at} is Tokyo time; the name has at most 100 characters, the memo at most 2,000.
 * A next action names its day, none has no day.
 */
public record NewContact(
        LocalDateTime at,
        ContactMeans means,
        CounterpartRole counterpart,
        String counterpartName,
        ContactResult result,
        @Nullable Interest interest,
        Set<ContactReason> reasons,
        NextAction next,
        @Nullable LocalDate nextOn,
        String memo) {

    public static final int LONGEST_NAME = 100;
    public static final int LONGEST_MEMO = 2000;

    public NewContact {
        counterpartName = Words.upTo(LONGEST_NAME, counterpartName);
        memo = Words.upTo(LONGEST_MEMO, memo);
        reasons = Set.copyOf(reasons);
        nextOn = next == NextAction.NONE ? null : nextOn;
    }
}
