package jp.banso.listing;

/** How exactly the day of a count is known. */
public enum DatePrecision {
    DAY,

    /** Only the month is known; its last day stands for it. */
    MONTH
}
