package jp.banso.reporting;

import jp.banso.shared.AuditEvent;

/** What this room writes into the audit log. */
sealed interface ReportingAudit extends AuditEvent {

    record FiguresTaken(String figure, String query) implements ReportingAudit {
        @Override
        public String action() {
            return "figures.export";
        }
    }

    record FigureIssued(long figure) implements ReportingAudit {
        @Override
        public String action() {
            return "figures.issued";
        }
    }
}
