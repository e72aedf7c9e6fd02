package jp.banso.careoffice;

import org.jspecify.annotations.Nullable;

/** Where a row stands in its list: the value sorted by (none for an empty one), its kana and its identity. */
public record RowPosition(@Nullable String value, String kana, long id) {}
