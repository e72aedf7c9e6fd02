package jp.banso.outreach;

import java.time.LocalDate;

/** How many sessions an office came to, and when last. */
public record Attended(int times, LocalDate lastOn) {}
