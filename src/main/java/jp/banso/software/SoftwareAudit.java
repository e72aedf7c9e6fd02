package jp.banso.software;

import jp.banso.shared.AuditEvent;

/** What the audit log keeps of the list of care software. */
sealed interface SoftwareAudit extends AuditEvent {

    record Kept(long product, String name, Ability standard41, Ability standard50) implements SoftwareAudit {
        @Override
        public String action() {
            return "software.kept";
        }
    }
}
