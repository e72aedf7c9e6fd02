package jp.banso.witness;

/** What of an office ends on a day. */
public enum RenewalKind {
    CERTIFICATE,
    FREE_PASS,
    LICENCE
}
