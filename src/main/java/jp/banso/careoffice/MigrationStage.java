package jp.banso.careoffice;

/** Axis C: the move to the web service that takes the exchange over (M0–M4, or not moving). */
public enum MigrationStage {
    NOT_STARTED,
    PORTAL_REGISTERED,
    CERTIFICATE_READY,
    VERIFIED,
    MIGRATED,
    NOT_MIGRATING
}
