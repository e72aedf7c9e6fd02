package jp.banso.support;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An application as the case page shows it; the note is for the city alone. */
public record ApplicationCard(
        ApplicationId id,
        String receiptNumber,
        LocalDate receivedOn,
        ApplicationChannel channel,
        String contactName,
        String contactPhone,
        String software,
        ClaimMethod claimMethod,
        CertificateType certificate,
        @Nullable LocalDate wishedOn,
        String note,
        ApplicationState state,
        @Nullable WithdrawalReason withdrawal,
        String withdrawalWords,
        @Nullable LocalDate closedOn,
        Instant recordedAt,
        String recorder,
        List<Arrival> arrivals) {

    /** A further application that was joined to this one. */
    public record Arrival(LocalDate receivedOn, ApplicationChannel channel, String contactName, String note) {}
}
