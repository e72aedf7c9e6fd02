package jp.banso.careoffice;

/** The axes moved by plain statements with a reason (B by snapshots). */
public enum Axis {
    LISTING,
    MIGRATION,
    DISPOSITION,
    OPERATING
}
