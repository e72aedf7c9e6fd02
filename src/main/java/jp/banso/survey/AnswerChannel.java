package jp.banso.survey;

/** How an office's answer came. */
public enum AnswerChannel {
    /** Through the office's own link. */
    WEB,
    /** Asked on the telephone and typed by the city. */
    PHONE,
    /** On paper or in an earlier survey's file, typed or taken over by the city. */
    PAPER
}
