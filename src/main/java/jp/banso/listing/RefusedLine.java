package jp.banso.listing;

/** A line that cannot be counted: where it stands, what was read there, and the reason as text key. */
public record RefusedLine(int line, String column, String text, String reasonKey) {}
