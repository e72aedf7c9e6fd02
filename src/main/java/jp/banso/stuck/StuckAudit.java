package jp.banso.stuck;

import jp.banso.shared.AuditEvent;

/** What the audit log keeps of this room. */
sealed interface StuckAudit extends AuditEvent {

    record LimitsSet(int unassigned, int unvisited, int certificate, int noExchange) implements StuckAudit {
        @Override
        public String action() {
            return "stuck.limits";
        }
    }
}
