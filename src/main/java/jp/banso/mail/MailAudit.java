package jp.banso.mail;

import jp.banso.shared.AuditEvent;

/** What the audit log keeps of acts on mail; no address and no words. */
sealed interface MailAudit extends AuditEvent {

    record SentAgain(long message) implements MailAudit {
        @Override
        public String action() {
            return "mail.again";
        }
    }

    record Cancelled(long message) implements MailAudit {
        @Override
        public String action() {
            return "mail.cancelled";
        }
    }
}
