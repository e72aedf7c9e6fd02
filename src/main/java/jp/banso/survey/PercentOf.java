package jp.banso.survey;

/** What a percentage of a question's answers is a part of; it is always printed beside it (SRV-26). */
public enum PercentOf {
    /** Those who answered that question. */
    ANSWERED,
    /** Every valid answer of the round, also of those who were not asked that question. */
    VALID,
    /** The whole frame, also those who have not answered. */
    FRAME;

    public static final PercentOf USUAL = ANSWERED;
}
