package jp.banso.listing;

import java.time.LocalDate;
import jp.banso.shared.AuditEvent;
import org.jspecify.annotations.Nullable;

/** What the audit log keeps of snapshots and denominators. */
sealed interface ListingAudit extends AuditEvent {

    record SnapshotRecorded(
            long snapshot,
            LocalDate asOf,
            int count,
            @Nullable Long replaces) implements ListingAudit {
        @Override
        public String action() {
            return "listing.snapshot";
        }
    }

    record EntryDecided(long entry, String standing) implements ListingAudit {
        @Override
        public String action() {
            return "listing.entry";
        }
    }

    record QuestionAnswered(long question, String state) implements ListingAudit {
        @Override
        public String action() {
            return "listing.question";
        }
    }

    record DenominatorRecorded(long denominator, int edition, int value) implements ListingAudit {
        @Override
        public String action() {
            return "listing.denominator";
        }
    }

    record DenominatorShown(long denominator) implements ListingAudit {
        @Override
        public String action() {
            return "listing.denominator-shown";
        }
    }

    record ChangeDecided(long change, String kind, String state) implements ListingAudit {
        @Override
        public String action() {
            return "listing.change";
        }
    }
}
