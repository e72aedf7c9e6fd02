package jp.banso.photo;

import jp.banso.shared.AuditEvent;
import jp.banso.shared.CareOfficeId;

/** What the audit log keeps of photographs. */
sealed interface PhotoAudit extends AuditEvent {

    record Added(CareOfficeId careOffice, long photo, int bytes) implements PhotoAudit {
        @Override
        public String action() {
            return "photo.added";
        }
    }

    record Removed(CareOfficeId careOffice, long photo) implements PhotoAudit {
        @Override
        public String action() {
            return "photo.removed";
        }
    }
}
