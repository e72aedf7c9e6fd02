package jp.banso.programme;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A file that was brought; Tokyo time. {@code takenAt} tells when something of it was last decided. */
public record EditionRow(
        long id,
        String title,
        String edition,
        int items,
        LocalDateTime broughtAt,
        String bringer,
        @Nullable LocalDateTime takenAt) {}
