package jp.banso.careoffice.tag;

import jp.banso.shared.AuditEvent;
import jp.banso.shared.CareOfficeId;

/** What the audit log keeps of tags; their words are the city's own and stay out of it. */
sealed interface TagAudit extends AuditEvent {

    record Put(CareOfficeId careOffice, long tag, boolean put) implements TagAudit {
        @Override
        public String action() {
            return "tag.put";
        }
    }

    /** {@code act}: create, rename, merge or remove; {@code into} is 0 but for a merge. */
    record Kept(long tag, String act, long into, int offices) implements TagAudit {
        @Override
        public String action() {
            return "tag.kept";
        }
    }
}
