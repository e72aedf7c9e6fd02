package jp.banso.witness;

import java.time.LocalDate;
import jp.banso.shared.CareOfficeId;

/** A term of an office and who says so; both empty where this viewer does not read them. */
public record RenewalRow(
        long id,
        CareOfficeId careOffice,
        String number,
        String name,
        RenewalKind kind,
        LocalDate expiresOn,
        String source,
        String recorder) {}
