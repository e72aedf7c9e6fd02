package jp.banso.careoffice;

import jp.banso.shared.AuditEvent;
import jp.banso.shared.CareOfficeId;

/** What the audit log keeps of acts on cases. */
sealed interface CaseAudit extends AuditEvent {

    record StageMoved(CareOfficeId careOffice, String from, String to) implements CaseAudit {
        @Override
        public String action() {
            return "case.stage";
        }
    }

    record AxisMoved(CareOfficeId careOffice, Axis axis, String from, String to) implements CaseAudit {
        @Override
        public String action() {
            return "case.axis";
        }
    }

    record Edited(CareOfficeId careOffice, int fields) implements CaseAudit {
        @Override
        public String action() {
            return "case.edit";
        }
    }

    record Granted(CareOfficeId careOffice, long vendor, boolean given) implements CaseAudit {
        @Override
        public String action() {
            return "case.grant";
        }
    }

    record CouncilMember(CareOfficeId careOffice, boolean member) implements CaseAudit {
        @Override
        public String action() {
            return "case.council";
        }
    }

    record CouncilSees(CareOfficeId careOffice, boolean sees) implements CaseAudit {
        @Override
        public String action() {
            return "case.council-sees";
        }
    }

    record ScopeRefused(CareOfficeId careOffice) implements CaseAudit {
        @Override
        public String action() {
            return "case.refused";
        }
    }

    record UnknownAsked() implements CaseAudit {
        @Override
        public String action() {
            return "case.unknown";
        }
    }

    record Exported(int rows, String query) implements CaseAudit {
        @Override
        public String action() {
            return "list.export";
        }
    }
}
