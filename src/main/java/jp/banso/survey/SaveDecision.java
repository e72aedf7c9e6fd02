package jp.banso.survey;

/** What became of one answer on its way into the sheet. */
public enum SaveDecision {
    KEPT,
    /** Not a choice, number or text that the question takes; nothing changed. */
    NOT_AN_ANSWER,
    /** The sheet is answered, the round closed or the link replaced; nothing changed. */
    OVER
}
