package jp.banso.support;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An application as it came in. Lengths: contact 100, phone 40, software 100, note 1,000 characters; all may be empty. */
public record NewApplication(
        LocalDate receivedOn,
        ApplicationChannel channel,
        String contactName,
        String contactPhone,
        String software,
        ClaimMethod claimMethod,
        CertificateType certificate,
        @Nullable LocalDate wishedOn,
        String note) {

    public NewApplication {
        contactName = Words.upTo(100, contactName);
        contactPhone = Words.upTo(40, contactPhone);
        software = Words.upTo(100, software);
        note = Words.upTo(1000, note);
    }
}
