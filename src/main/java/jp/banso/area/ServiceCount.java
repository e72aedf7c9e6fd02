package jp.banso.area;

import org.jspecify.annotations.Nullable;

/** How many offices of one service in an area (five digits) used the exchange, and of how many; null where nobody says. */
public record ServiceCount(
        String code, String service, int users, @Nullable Integer denominator) {}
