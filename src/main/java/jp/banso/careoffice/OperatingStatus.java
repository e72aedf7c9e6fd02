package jp.banso.careoffice;

/** Axis E: whether the office does business at all; from the register or from city staff. */
public enum OperatingStatus {
    OPERATING,
    SUSPENDED,
    CLOSED,
    NOT_YET_OPEN,
    UNKNOWN
}
