package jp.banso.visit;

import jp.banso.shared.AuditEvent;
import jp.banso.shared.CareOfficeId;

/** What the audit log keeps of planned visits. */
sealed interface VisitAudit extends AuditEvent {

    record Moved(CareOfficeId careOffice, long act, MoveReason reason) implements VisitAudit {
        @Override
        public String action() {
            return "visit.moved";
        }
    }

    record Missed(CareOfficeId careOffice, long act, MissReason reason) implements VisitAudit {
        @Override
        public String action() {
            return "visit.missed";
        }
    }

    /** What became of a pair, by the key of the sentence in the history. */
    record Paired(CareOfficeId careOffice, long pair, String what) implements VisitAudit {
        @Override
        public String action() {
            return "visit.pair";
        }
    }
}
