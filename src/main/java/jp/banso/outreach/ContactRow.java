package jp.banso.outreach;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import jp.banso.careoffice.NextAction;
import org.jspecify.annotations.Nullable;

/**
 * One contact as a case page shows it ({@code at} in Tokyo time). The name, the memo and why it was taken back are empty for
 * everybody but the city; {@code own} says whether this viewer may correct or withdraw it.
 */
public record ContactRow(
        ContactId id,
        long version,
        LocalDateTime at,
        ContactMeans means,
        CounterpartRole counterpart,
        String counterpartName,
        ContactResult result,
        @Nullable Interest interest,
        Set<ContactReason> reasons,
        NextAction next,
        @Nullable LocalDate nextOn,
        String memo,
        ContactState state,
        String takenBackBecause,
        String recorder,
        boolean own) {

    public boolean stands() {
        return state == ContactState.STANDING;
    }

    /** The same as a form would edit it. */
    public NewContact asWritten() {
        return new NewContact(at, means, counterpart, counterpartName, result, interest, reasons, next, nextOn, memo);
    }
}
