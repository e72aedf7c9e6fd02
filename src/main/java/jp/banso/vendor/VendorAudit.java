package jp.banso.vendor;

import java.time.LocalDate;
import jp.banso.shared.AuditEvent;
import org.jspecify.annotations.Nullable;

/** What this module writes into the audit log. */
sealed interface VendorAudit extends AuditEvent {

    record Opened(long vendor, String name) implements VendorAudit {
        @Override
        public String action() {
            return "vendor.opened";
        }
    }

    record Changed(
            long vendor,
            String name,
            @Nullable LocalDate contractEndsOn,
            boolean active,
            @Nullable Integer capacity) implements VendorAudit {
        @Override
        public String action() {
            return "vendor.changed";
        }
    }
}
