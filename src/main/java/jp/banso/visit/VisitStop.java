package jp.banso.visit;

import jp.banso.careoffice.AdoptionStage;
import jp.banso.shared.AccountId;
import jp.banso.shared.CareOfficeId;
import jp.banso.support.AssignmentId;
import jp.banso.support.VisitTime;
import org.jspecify.annotations.Nullable;

/**
 * One planned visit of an accepted assignment, with what one needs on the way; {@code openItems} of the checklist are not ○,
 * {@code pair} is the key of the visits booked together, empty for one by itself.
 */
public record VisitStop(
        AssignmentId assignment,
        CareOfficeId careOffice,
        String officeNumber,
        String officeName,
        String municipality,
        String address,
        String phone,
        String contactName,
        AdoptionStage stage,
        @Nullable AccountId visitor,
        String visitorName,
        VisitTime planned,
        int openItems,
        String pair) {}
