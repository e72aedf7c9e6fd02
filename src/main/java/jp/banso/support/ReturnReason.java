package jp.banso.support;

/** Why a firm gives an offered case back. */
public enum ReturnReason {
    NO_CAPACITY,
    TOO_FAR,
    SOFTWARE_UNKNOWN,
    CONFLICT_OF_INTEREST,
    OTHER
}
