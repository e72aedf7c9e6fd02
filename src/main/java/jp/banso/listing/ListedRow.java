package jp.banso.listing;

/** One line of the list as it came: an office's service. */
public record ListedRow(int line, String service, String name, String address) {}
