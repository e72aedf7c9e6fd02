package jp.banso.desk;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An inquiry as a list shows it; {@code officeName} is the register's, or the name that was said where it is not there. */
public record InquiryRow(
        InquiryId id,
        String number,
        Instant receivedAt,
        InquiryChannel channel,
        String officeNumber,
        String officeName,
        InquiryCategory category,
        String errorCode,
        String question,
        LocalDate due,
        InquiryState state,
        Holder holder,
        @Nullable Escalation escalatedTo,
        String taker) {

    public boolean isOverdue(LocalDate today) {
        return state != InquiryState.DONE && due.isBefore(today);
    }
}
