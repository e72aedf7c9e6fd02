package jp.banso.area;

/** Where a municipality stands in the picture of the prefecture, counted from 1 from the upper left. */
public record Tile(String code, String name, String shortName, int column, int row) {}
