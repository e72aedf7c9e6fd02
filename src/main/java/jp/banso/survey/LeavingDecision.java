package jp.banso.survey;

/** The answer to taking an answer out of the figures or back in. */
public enum LeavingDecision {
    DONE,
    /** There is no answer handed in that could count or not. */
    NO_ANSWER,
    /** It was out, or in, already; nothing changed. */
    ALREADY
}
