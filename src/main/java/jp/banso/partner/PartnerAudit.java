package jp.banso.partner;

import jp.banso.shared.AuditEvent;

/** What the audit log keeps of links. */
sealed interface PartnerAudit extends AuditEvent {

    record Told(long office, int added, int confirmed) implements PartnerAudit {
        @Override
        public String action() {
            return "partner.told";
        }
    }

    record Withdrawn(long link) implements PartnerAudit {
        @Override
        public String action() {
            return "partner.withdrawn";
        }
    }

    record Imported(long file, int added, int confirmed) implements PartnerAudit {
        @Override
        public String action() {
            return "partner.import";
        }
    }

    record ImportUndone(long file) implements PartnerAudit {
        @Override
        public String action() {
            return "partner.undo";
        }
    }

    record PledgeTold(long pledge) implements PartnerAudit {
        @Override
        public String action() {
            return "partner.pledge-told";
        }
    }

    record WeightsSet(String lambda, int tau) implements PartnerAudit {
        @Override
        public String action() {
            return "partner.weights";
        }
    }
}
