package jp.banso.savedview;

import jp.banso.shared.AuditEvent;

/** What this module writes into the audit log: what concerns others than the owner. */
sealed interface SavedViewAudit extends AuditEvent {

    record Kept(long view, Sharing sharing) implements SavedViewAudit {
        @Override
        public String action() {
            return "savedview.kept";
        }
    }

    record Deleted(long view) implements SavedViewAudit {
        @Override
        public String action() {
            return "savedview.deleted";
        }
    }

    record RoleStarts(String list, String role, long view) implements SavedViewAudit {
        @Override
        public String action() {
            return "savedview.role-starts";
        }
    }
}
