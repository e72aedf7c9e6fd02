package jp.banso.reporting;

/** By what a figure is taken apart. */
public enum Breakdown {
    NONE,
    MONTH,
    CATEGORY,
    COUNCIL
}
