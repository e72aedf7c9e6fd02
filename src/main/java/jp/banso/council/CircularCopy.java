package jp.banso.council;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The copy of one member, and when it was read. */
public record CircularCopy(
        String number,
        String name,
        CircularMeans means,
        @Nullable Instant readAt) {}
