package jp.banso.area;

/**
 * An area's outline in whole units of its boundary, as the words of an SVG path, and the middle of its widest place with the
 * room that is there for words.
 */
public record Outline(String code, String name, String path, int wordX, int wordY, int wordRoom) {}
