package jp.banso.support;

import java.util.List;
import jp.banso.shared.AuditEvent;
import jp.banso.shared.CareOfficeId;

/** What the audit log keeps of accompanying support. */
sealed interface SupportAudit extends AuditEvent {

    record Applied(CareOfficeId careOffice, String receipt, boolean joined) implements SupportAudit {
        @Override
        public String action() {
            return "support.applied";
        }
    }

    record ApplicationWithdrawn(CareOfficeId careOffice, String receipt, WithdrawalReason reason)
            implements SupportAudit {
        @Override
        public String action() {
            return "support.withdrawn";
        }
    }

    record Assigned(CareOfficeId careOffice, long assignment, long vendor, AssignmentState state)
            implements SupportAudit {
        @Override
        public String action() {
            return "support.assignment";
        }
    }

    record OfferedAllTheSame(CareOfficeId careOffice, long assignment, List<String> missing, String reason)
            implements SupportAudit {
        @Override
        public String action() {
            return "support.override";
        }
    }

    record Answered(CareOfficeId careOffice, ChecklistItem item, ItemAnswer answer) implements SupportAudit {
        @Override
        public String action() {
            return "support.checklist";
        }
    }

    record Visited(CareOfficeId careOffice, long note) implements SupportAudit {
        @Override
        public String action() {
            return "support.visit";
        }
    }

    record VisitWithdrawn(CareOfficeId careOffice, long note) implements SupportAudit {
        @Override
        public String action() {
            return "support.visit.withdrawn";
        }
    }

    record UsageTold(CareOfficeId careOffice, String month, boolean exchanged, int partners) implements SupportAudit {
        @Override
        public String action() {
            return "support.usage";
        }
    }

    record RuleSet(int months, int partners, int idleMonths) implements SupportAudit {
        @Override
        public String action() {
            return "support.rule";
        }
    }
}
