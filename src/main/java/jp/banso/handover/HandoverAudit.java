package jp.banso.handover;

import jp.banso.shared.AuditEvent;

/** What the audit log keeps: a handover is one fact, whatever it moves. */
sealed interface HandoverAudit extends AuditEvent {

    record Handed(
            long handover, long leaver, int successors, int actions, int visits, int watched, int campaigns, int views)
            implements HandoverAudit {
        @Override
        public String action() {
            return "handover.handed";
        }
    }

    record Undone(long handover, long undone, int moved) implements HandoverAudit {
        @Override
        public String action() {
            return "handover.undone";
        }
    }
}
