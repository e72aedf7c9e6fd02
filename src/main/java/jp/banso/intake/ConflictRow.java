package jp.banso.intake;

import java.time.Instant;
import jp.banso.shared.CareOfficeId;

/** A cell that the register tells anew and a person has corrected before; nothing happens to it unless decided. */
public record ConflictRow(
        CareOfficeId careOffice,
        String officeNumber,
        String name,
        String field,
        long version,
        String oldValue,
        String newValue,
        String ownValue,
        String editedBy,
        Instant editedAt,
        boolean takeRegister) {}
