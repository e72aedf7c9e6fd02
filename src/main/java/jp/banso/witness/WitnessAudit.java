package jp.banso.witness;

import jp.banso.shared.AuditEvent;
import jp.banso.shared.CareOfficeId;

/** What the audit log keeps of this room. */
sealed interface WitnessAudit extends AuditEvent {

    record Said(CareOfficeId careOffice, String says) implements WitnessAudit {
        @Override
        public String action() {
            return "witness.said";
        }
    }

    record Answered(CareOfficeId careOffice, String kind) implements WitnessAudit {
        @Override
        public String action() {
            return "witness.answered";
        }
    }

    record TermRecorded(CareOfficeId careOffice, String kind) implements WitnessAudit {
        @Override
        public String action() {
            return "witness.term";
        }
    }

    record LimitsSet(int unlisted, int expiry) implements WitnessAudit {
        @Override
        public String action() {
            return "witness.limits";
        }
    }
}
