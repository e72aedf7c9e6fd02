package jp.banso.portal;

import jp.banso.shared.AuditEvent;

/** What the audit log keeps of this room. */
sealed interface PortalAudit extends AuditEvent {

    record TextKept(PortalText text, int edition) implements PortalAudit {
        @Override
        public String action() {
            return "portal.text";
        }
    }
}
