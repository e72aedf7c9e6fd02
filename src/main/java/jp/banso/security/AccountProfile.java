package jp.banso.security;

import java.time.LocalDate;
import jp.banso.shared.VendorId;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator edits of an account: the name shown (1 to 100 characters), the role, the firm (exactly for vendor
 * roles), and the last day it may be used (Asia/Tokyo, inclusive; none is unlimited).
 */
public record AccountProfile(
        String displayName,
        Role role,
        @Nullable VendorId vendor,
        @Nullable LocalDate lastDay) {

    public static final int LONGEST_NAME = 100;

    public AccountProfile {
        displayName = displayName.strip();
        if (displayName.isEmpty() || displayName.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("a name has 1 to 100 characters");
        }
        if (role.ofVendor() != (vendor != null)) {
            throw new IllegalArgumentException("a firm belongs to vendor roles and to no other");
        }
    }

    /** Whether an enabled account like this keeps city administration open for good. */
    boolean keepsAdministrationOpen() {
        return role == Role.CITY_ADMIN && lastDay == null;
    }
}
