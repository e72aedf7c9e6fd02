package jp.banso.campaign;

import jp.banso.shared.AuditEvent;
import jp.banso.shared.CareOfficeId;

/** What the audit log keeps of campaigns. */
sealed interface CampaignAudit extends AuditEvent {

    record Kept(long campaign, String act, int offices) implements CampaignAudit {
        @Override
        public String action() {
            return "campaign.kept";
        }
    }

    record Listed(CareOfficeId careOffice, long campaign, boolean on) implements CampaignAudit {
        @Override
        public String action() {
            return "campaign.office";
        }
    }
}
