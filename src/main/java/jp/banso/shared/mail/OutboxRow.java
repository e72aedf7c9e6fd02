package jp.banso.shared.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One message of the outbox: itself, what has become of it, how often it was tried, when next, and when it went. */
public record OutboxRow(
        long id,
        Message message,
        OutboxState state,
        int attempts,
        String failure,
        Instant createdAt,
        @Nullable Instant nextTryAt,
        @Nullable Instant sentAt) {}
