package jp.banso.support;

import java.time.LocalDate;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.shared.AccountId;
import jp.banso.shared.CareOfficeId;
import org.jspecify.annotations.Nullable;

/**
 * One assignment in the list of a firm's person. While it is only offered, no more of the office than its card: phone, contact
 * and address are empty.
 */
public record MyAssignment(
        AssignmentId id,
        CareOfficeId careOffice,
        AssignmentState state,
        String officeNumber,
        String officeName,
        String services,
        String address,
        AdoptionStage stage,
        String phone,
        String contactName,
        String contactPhone,
        @Nullable AccountId visitor,
        String visitorName,
        LocalDate offeredOn,
        @Nullable LocalDate targetOn,
        String handover,
        VisitTime nextVisit,
        int openItems) {

    /** The day of the next visit; null for none. */
    public @Nullable LocalDate nextVisitOn() {
        return nextVisit.on();
    }
}
