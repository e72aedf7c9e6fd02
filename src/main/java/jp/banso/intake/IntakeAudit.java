package jp.banso.intake;

import jp.banso.shared.AuditEvent;

/** What the audit log keeps of imports. */
sealed interface IntakeAudit extends AuditEvent {

    record Applied(long batch, int newOffices, int newServices, int changed, int vanished) implements IntakeAudit {
        @Override
        public String action() {
            return "intake.applied";
        }
    }

    record Undone(long batch, int kept) implements IntakeAudit {
        @Override
        public String action() {
            return "intake.undone";
        }
    }

    record Discarded(long batch) implements IntakeAudit {
        @Override
        public String action() {
            return "intake.discarded";
        }
    }

    record Answered(long question, String state) implements IntakeAudit {
        @Override
        public String action() {
            return "intake.answered";
        }
    }

    record RefusedRowsTaken(long batch, int rows) implements IntakeAudit {
        @Override
        public String action() {
            return "intake.refused-rows";
        }
    }
}
