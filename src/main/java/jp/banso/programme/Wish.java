package jp.banso.programme;

/** A choice about an item, for somebody who saw {@code line}. */
public record Wish(ItemLine line, Choice choice) {}
