package jp.banso.survey;

/** The answer to asking the council to pass a round on, and to its word that it did. */
public enum AskDecision {
    DONE,
    /** The round takes no answers today. */
    NOT_OPEN,
    /** No member of the council is in the round's frame. */
    NO_MEMBERS,
    /** The council was not asked, or has said so already. */
    NOTHING
}
