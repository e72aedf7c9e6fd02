package jp.banso.shared;

import org.jspecify.annotations.Nullable;

/**
 * One fact for the audit log. Each module has its own records; their components become the detail (JSON) and must hold
 * no password, token or free text of a case.
 */
public interface AuditEvent {

    /** Stable name of the fact, at most 60 characters, such as {@code account.disabled}. */
    String action();

    /** The office it concerns, if one. */
    default @Nullable CareOfficeId careOffice() {
        return null;
    }
}
