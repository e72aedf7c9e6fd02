package jp.banso.security;

import java.time.LocalDate;
import jp.banso.shared.AccountId;
import jp.banso.shared.VendorId;
import org.jspecify.annotations.Nullable;

/** What decides whether an account may act at this moment, and as whom. */
record AccountState(
        AccountId id,
        String username,
        String displayName,
        Role role,
        @Nullable VendorId vendor,
        boolean enabled,
        @Nullable LocalDate lastDay,
        int epoch,
        boolean mustChangePassword) {

    boolean mayActOn(LocalDate today) {
        return enabled && (lastDay == null || !today.isAfter(lastDay));
    }

    Viewer asViewer() {
        return switch (role) {
            case CITY_ADMIN -> new Viewer.CityStaff(id, displayName, true);
            case CITY_STAFF -> new Viewer.CityStaff(id, displayName, false);
            case LIAISON -> new Viewer.CouncilSecretariat(id, displayName);
            case VENDOR_LEAD -> new Viewer.VendorStaff(id, displayName, firm(), true);
            case VENDOR_VISITOR -> new Viewer.VendorStaff(id, displayName, firm(), false);
            case DESK -> new Viewer.SupportDesk(id, displayName);
            case VIEWER -> new Viewer.Observer(id, displayName);
        };
    }

    private VendorId firm() {
        if (vendor == null) {
            throw new IllegalStateException("account " + id.value() + " has no firm");
        }
        return vendor;
    }
}
