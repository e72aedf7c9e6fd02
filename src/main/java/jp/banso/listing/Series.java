package jp.banso.listing;

/** Which system's users were counted; the source changes with the migration, and figures across it are not one line. */
public enum Series {
    OLD_SYSTEM,
    WEB_SERVICE
}
