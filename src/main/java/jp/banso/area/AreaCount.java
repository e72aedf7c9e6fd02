package jp.banso.area;

import org.jspecify.annotations.Nullable;

/**
 * How many offices of an area (five digits) used the exchange on each of two days; {@code city} is "" unless the area is a
 * ward. The denominator is null where none is known.
 */
public record AreaCount(
        String code,
        String city,
        String name,
        int before,
        int after,
        @Nullable Integer denominator) {}
