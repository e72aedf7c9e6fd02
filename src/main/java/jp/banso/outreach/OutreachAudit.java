package jp.banso.outreach;

import jp.banso.shared.AuditEvent;
import jp.banso.shared.CareOfficeId;

/** What the audit log keeps of outreach. */
sealed interface OutreachAudit extends AuditEvent {

    record Contacted(CareOfficeId careOffice, long contact, ContactResult result) implements OutreachAudit {
        @Override
        public String action() {
            return "outreach.contact";
        }
    }

    record TakenBack(CareOfficeId careOffice, long contact, ContactState state) implements OutreachAudit {
        @Override
        public String action() {
            return "outreach.contact.back";
        }
    }

    record Urgent(CareOfficeId careOffice, long contact) implements OutreachAudit {
        @Override
        public String action() {
            return "outreach.contact.urgent";
        }
    }

    record BriefingKept(long session) implements OutreachAudit {
        @Override
        public String action() {
            return "outreach.briefing";
        }
    }

    record BriefingShown(long session, boolean shown) implements OutreachAudit {
        @Override
        public String action() {
            return "outreach.briefing.shown";
        }
    }

    record Invited(long session, int offices) implements OutreachAudit {
        @Override
        public String action() {
            return "outreach.invited";
        }
    }

    record Applied(long session, long application, boolean waits) implements OutreachAudit {
        @Override
        public String action() {
            return "outreach.applied";
        }
    }

    record Settled(long session, long application, ApplicationState as) implements OutreachAudit {
        @Override
        public String action() {
            return "outreach.applied.settled";
        }
    }

    record Attended(CareOfficeId careOffice, long session, int people, boolean standing) implements OutreachAudit {
        @Override
        public String action() {
            return "outreach.attended";
        }
    }
}
