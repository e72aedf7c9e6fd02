package jp.banso.portal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One edition of a text; edition 0, without a day, is the one that comes with the program. */
public record PortalEdition(
        int edition, String body, @Nullable Instant at, String by) {}
