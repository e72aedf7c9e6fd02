package jp.banso.reporting;

import jp.banso.shared.AuditEvent;

/** What the audit log keeps of figures. */
sealed interface ReportingAudit extends AuditEvent {

    record Exported(String figures) implements ReportingAudit {
        @Override
        public String action() {
            return "reporting.export";
        }
    }
}
