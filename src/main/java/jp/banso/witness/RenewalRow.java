package jp.banso.witness;

import java.time.LocalDate;
import jp.banso.shared.CareOfficeId;

/** A term of an office and who says so. */
public record RenewalRow(
        long id,
        CareOfficeId careOffice,
        String number,
        String name,
        RenewalKind kind,
        LocalDate expiresOn,
        String source,
        String recorder) {}
