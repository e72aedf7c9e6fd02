package jp.banso.budget;

/** What came of a touch, as far as it decides how long the office is left in peace (BUD-01). */
public enum TouchKind {
    TALKED,
    VISITED,
    NO_ANSWER,
    SAME_CALLER,
    WRITTEN,
    REFUSED,
    WRONG_NUMBER
}
