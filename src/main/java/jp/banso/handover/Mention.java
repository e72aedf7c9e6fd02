package jp.banso.handover;

import java.time.LocalDate;

/** What a person was asked in a case and has not read: on which day (Tokyo), at which office, by whom, in which words. */
public record Mention(long office, String officeNumber, String officeName, LocalDate on, String by, String words) {}
