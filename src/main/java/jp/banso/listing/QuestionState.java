package jp.banso.listing;

/** What became of the question about an office that the newest list no longer names. */
public enum QuestionState {
    OPEN,
    /** It is off the list. */
    VANISHED,
    /** It is still a user; the list is late or wrong. */
    KEPT,
    /** A later list names it again. */
    REAPPEARED
}
