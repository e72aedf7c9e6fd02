package jp.banso.council;

import java.time.LocalDate;

/** A member office; section and kind are those of the standing list. */
public record MemberRow(String number, String name, String section, String kind, LocalDate since, FoundBy foundBy) {}
