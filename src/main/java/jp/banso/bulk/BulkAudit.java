package jp.banso.bulk;

import jp.banso.shared.AuditEvent;

/** What the audit log keeps of acts on many offices; each office has its own lines beside. */
sealed interface BulkAudit extends AuditEvent {

    record Begun(long batch, BulkAct act, int offices) implements BulkAudit {
        @Override
        public String action() {
            return "bulk.begun";
        }
    }

    record Undoing(long batch) implements BulkAudit {
        @Override
        public String action() {
            return "bulk.undoing";
        }
    }

    record Exported(long batch, int rows) implements BulkAudit {
        @Override
        public String action() {
            return "bulk.export";
        }
    }
}
