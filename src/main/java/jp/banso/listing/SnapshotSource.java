package jp.banso.listing;

/** Where a dated count comes from. */
public enum SnapshotSource {
    WAM_NET,
    SLIDE,
    PREFECTURE,
    MANUAL
}
