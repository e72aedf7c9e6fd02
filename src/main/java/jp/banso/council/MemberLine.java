package jp.banso.council;

/** One line of a list of members as it came. */
public record MemberLine(int line, String number, String name, String section, String kind) {}
