package jp.banso.casebook;

import jp.banso.shared.AuditEvent;
import jp.banso.shared.CareOfficeId;

/** What the audit log keeps of the casebook; never what was written. */
sealed interface CasebookAudit extends AuditEvent {

    record Entry(CareOfficeId careOffice, String action, long entry, int text) implements CasebookAudit {}

    record Consented(CareOfficeId careOffice, long entry, int text, Consent consent) implements CasebookAudit {
        @Override
        public String action() {
            return "casebook.consented";
        }
    }

    record EditionIssued(long edition, int entries) implements CasebookAudit {
        @Override
        public String action() {
            return "casebook.edition";
        }
    }

    record SizeTold(CareOfficeId careOffice, StaffSize size) implements CasebookAudit {
        @Override
        public String action() {
            return "casebook.size";
        }
    }

    record StrengthSet(int percent) implements CasebookAudit {
        @Override
        public String action() {
            return "casebook.strength";
        }
    }
}
