package jp.banso.security;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Instants as columns keep them (UTC, microseconds) and today's date as people count it (Asia/Tokyo). */
final class UtcTimes {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private UtcTimes() {}

    static LocalDateTime now(Clock clock) {
        return asColumn(clock.instant());
    }

    static LocalDateTime asColumn(Instant instant) {
        return LocalDateTime.ofInstant(instant.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }

    static Instant asInstant(LocalDateTime column) {
        return column.toInstant(ZoneOffset.UTC);
    }

    static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), TOKYO);
    }
}
