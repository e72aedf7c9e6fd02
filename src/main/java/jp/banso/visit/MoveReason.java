package jp.banso.visit;

/** Why a planned visit takes place at another time. */
public enum MoveReason {
    OFFICE_ASKED,
    FIRM_ASKED,
    NOT_READY,
    WEATHER,
    /** The other office of two visits booked together. */
    PAIR,
    OTHER
}
