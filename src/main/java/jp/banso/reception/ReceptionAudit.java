package jp.banso.reception;

import jp.banso.shared.AuditEvent;
import jp.banso.shared.CareOfficeId;

/** What the audit log keeps of the public form; never what a stranger typed. */
sealed interface ReceptionAudit extends AuditEvent {

    record Arrived(String receipt, String joinedTo) implements ReceptionAudit {
        @Override
        public String action() {
            return "reception.arrived";
        }
    }

    record Accepted(String receipt, CareOfficeId careOffice) implements ReceptionAudit {
        @Override
        public String action() {
            return "reception.accepted";
        }
    }

    record Rejected(String receipt, RejectReason reason) implements ReceptionAudit {
        @Override
        public String action() {
            return "reception.rejected";
        }
    }

    record FormSet(boolean open) implements ReceptionAudit {
        @Override
        public String action() {
            return "reception.form";
        }
    }
}
