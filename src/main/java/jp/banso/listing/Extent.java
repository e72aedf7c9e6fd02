package jp.banso.listing;

/** Whether a snapshot names the offices or only says how many there were. */
public enum Extent {
    LIST,
    COUNT
}
