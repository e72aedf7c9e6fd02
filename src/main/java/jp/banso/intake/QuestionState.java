package jp.banso.intake;

/** What became of the question about a vanished designation. */
public enum QuestionState {
    OPEN,
    /** It is still there; the register is wrong. */
    KEPT,
    /** The office has closed. */
    CLOSED,
    /** The office goes on without this service. */
    ENDED,
    /** The office goes on under another number. */
    RENUMBERED
}
