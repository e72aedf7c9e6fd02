package jp.banso.deadline;

import java.time.LocalDate;
import jp.banso.shared.AuditEvent;
import jp.banso.shared.CareOfficeId;

/** What the audit log keeps of this room. */
sealed interface DeadlineAudit extends AuditEvent {

    record MilestoneSet(long milestone, String act, LocalDate on) implements DeadlineAudit {
        @Override
        public String action() {
            return "deadline.milestone";
        }
    }

    record Pledged(CareOfficeId careOffice, long pledge, String state) implements DeadlineAudit {
        @Override
        public String action() {
            return "deadline.pledge";
        }
    }
}
