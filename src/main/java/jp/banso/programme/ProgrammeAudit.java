package jp.banso.programme;

import jp.banso.shared.AuditEvent;

/** What this room writes into the audit log. */
sealed interface ProgrammeAudit extends AuditEvent {

    record Packed(String title, String edition, int items) implements ProgrammeAudit {
        @Override
        public String action() {
            return "programme.pack";
        }
    }

    record Brought(long edition, int items) implements ProgrammeAudit {
        @Override
        public String action() {
            return "programme.bring";
        }
    }

    record Taken(long edition, int taken, int kept) implements ProgrammeAudit {
        @Override
        public String action() {
            return "programme.take";
        }
    }
}
