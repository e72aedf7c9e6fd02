package jp.banso.careoffice;

/** Axis B: whether the public list of users of the exchange names the office; moved by dated snapshots only. */
public enum Listing {
    UNLISTED,
    LISTED,
    VANISHED
}
