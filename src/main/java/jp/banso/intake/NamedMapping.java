package jp.banso.intake;

import java.time.Instant;

/** A mapping of columns that is remembered by name. */
public record NamedMapping(String name, String mapping, Instant savedAt, String savedBy) {}
