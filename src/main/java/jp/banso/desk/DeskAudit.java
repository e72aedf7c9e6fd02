package jp.banso.desk;

import jp.banso.shared.AuditEvent;

/** What the audit log keeps of this room: never what was asked or answered. */
sealed interface DeskAudit extends AuditEvent {

    record Stepped(String inquiry, StepKind kind, String target) implements DeskAudit {
        @Override
        public String action() {
            return "desk.inquiry";
        }
    }

    record FaqKept(long entry, int edition, FaqState state) implements DeskAudit {
        @Override
        public String action() {
            return "desk.faq";
        }
    }

    record CountsTaken(String from, String to) implements DeskAudit {
        @Override
        public String action() {
            return "desk.export";
        }
    }
}
