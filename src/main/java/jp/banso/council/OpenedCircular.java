package jp.banso.council;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A circular as the office reads it through its link. */
public record OpenedCircular(
        String office,
        String title,
        String body,
        String sender,
        @Nullable Instant readAt) {}
