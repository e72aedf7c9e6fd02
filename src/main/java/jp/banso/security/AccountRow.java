package jp.banso.security;

import java.time.Instant;
import java.time.LocalDate;
import jp.banso.shared.AccountId;
import org.jspecify.annotations.Nullable;

/** One line of the account list. */
public record AccountRow(
        AccountId id,
        String username,
        String displayName,
        Role role,
        @Nullable String vendorName,
        AccountStanding standing,
        @Nullable LocalDate lastDay,
        @Nullable Instant lastSignedInAt) {}
