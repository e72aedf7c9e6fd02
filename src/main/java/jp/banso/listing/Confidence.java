package jp.banso.listing;

/** How sure it is that two entries are one office. */
public enum Confidence {
    /** One thing changed and the rest is the same. */
    CERTAIN,
    /** More than one thing changed, or no number says so. */
    LIKELY
}
