package jp.banso.calendar;

import jp.banso.shared.AuditEvent;

/** What the audit log keeps of calendars' links. */
sealed interface CalendarAudit extends AuditEvent {

    record LinkMade(boolean another) implements CalendarAudit {
        @Override
        public String action() {
            return "calendar.link-made";
        }
    }

    record LinkEnded() implements CalendarAudit {
        @Override
        public String action() {
            return "calendar.link-ended";
        }
    }
}
