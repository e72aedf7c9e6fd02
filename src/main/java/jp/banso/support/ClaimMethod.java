package jp.banso.support;

/** How the office claims its fees (domain 5.2). */
public enum ClaimMethod {
    OWN,
    DELEGATED,
    PAPER,
    UNKNOWN
}
