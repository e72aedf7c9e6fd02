package jp.banso.readiness;

import java.util.List;
import jp.banso.shared.AuditEvent;
import jp.banso.shared.CareOfficeId;

/** What the audit log keeps of telephone checks; never the words. */
sealed interface ReadinessAudit extends AuditEvent {

    record Asked(CareOfficeId careOffice, long application, List<ReadinessItem> red) implements ReadinessAudit {
        @Override
        public String action() {
            return "readiness.asked";
        }
    }
}
