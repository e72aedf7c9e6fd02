package jp.banso.security;

import java.time.Instant;
import jp.banso.shared.AccountId;
import org.jspecify.annotations.Nullable;

/** One account as its administrator sees it. {@code openSessions} counts places where it is signed in now. */
public record AccountCard(
        AccountId id,
        long version,
        String username,
        AccountProfile profile,
        @Nullable String vendorName,
        boolean enabled,
        AccountStanding standing,
        boolean mustChangePassword,
        Instant createdAt,
        @Nullable Instant lastSignedInAt,
        int openSessions) {}
