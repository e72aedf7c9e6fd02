package jp.banso.reporting;

import org.jspecify.annotations.Nullable;

/** Of so many offices, how many are set up (S60 or beyond) and how many are on the public list; null where it is not told. */
public record Share(
        @Nullable Integer offices,
        @Nullable Integer setUp,
        @Nullable Integer listed) {}
