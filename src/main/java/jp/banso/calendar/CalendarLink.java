package jp.banso.calendar;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A person's present link without its secret: since when there is one, and when a calendar program last read it. */
public record CalendarLink(Instant madeAt, @Nullable Instant readAt) {}
