package jp.banso.shared;

/** Totals changed without any one case: open screens that show figures ask their queries again. */
public record FiguresChanged() {}
