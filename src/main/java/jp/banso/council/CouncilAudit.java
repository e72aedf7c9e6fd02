package jp.banso.council;

import jp.banso.shared.AuditEvent;

/** What the audit log keeps of lists of members. */
sealed interface CouncilAudit extends AuditEvent {

    record ListRecorded(long list, int joined, int left, int unmatched) implements CouncilAudit {
        @Override
        public String action() {
            return "council.list";
        }
    }

    record ListUndone(long list, int again, int noLonger) implements CouncilAudit {
        @Override
        public String action() {
            return "council.undo";
        }
    }
}
