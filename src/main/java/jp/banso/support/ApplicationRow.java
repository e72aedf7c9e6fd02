package jp.banso.support;

import java.time.LocalDate;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.shared.CareOfficeId;
import org.jspecify.annotations.Nullable;

/** One application in the city's list, with the office and the latest firm that was asked. */
public record ApplicationRow(
        ApplicationId id,
        CareOfficeId careOffice,
        String officeNumber,
        String officeName,
        AdoptionStage stage,
        String receiptNumber,
        LocalDate receivedOn,
        ApplicationChannel channel,
        String contactName,
        String contactPhone,
        @Nullable LocalDate wishedOn,
        Waiting waiting,
        String firm,
        String visitor,
        @Nullable LocalDate since,
        @Nullable ReturnReason returnReason,
        String returnWords) {

    /** What an application waits for. */
    public enum Waiting {
        UNASSIGNED,
        RETURNED,
        OFFERED,
        ACCEPTED,
        CLOSED
    }
}
