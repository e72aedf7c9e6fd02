package jp.banso.support;

import java.time.LocalDate;
import jp.banso.shared.AccountId;
import jp.banso.shared.VendorId;
import org.jspecify.annotations.Nullable;

/** An assignment as the case page shows it to the city and to its own firm. */
public record AssignmentCard(
        AssignmentId id,
        ApplicationId application,
        VendorId vendor,
        String firm,
        @Nullable AccountId visitor,
        String visitorName,
        AssignmentState state,
        LocalDate offeredOn,
        @Nullable LocalDate targetOn,
        String handover,
        @Nullable LocalDate answeredOn,
        String answerer,
        @Nullable ReturnReason returnReason,
        String returnWords,
        VisitTime nextVisit,
        @Nullable LocalDate endedOn,
        @Nullable CloseResult closeResult,
        String closeWords) {

    /** The day of the next visit; null for none. */
    public @Nullable LocalDate nextVisitOn() {
        return nextVisit.on();
    }

    public boolean open() {
        return state == AssignmentState.OFFERED || state == AssignmentState.ACCEPTED;
    }
}
