package jp.banso.survey;

/** The answer to taking a file of answers in. */
public sealed interface FileDecision {

    record Done(long file, int valid, int duplicates, int refused) implements FileDecision {}

    /** The columns do not say which office a row is of, or the round is anonymous. */
    record NotPossible() implements FileDecision {}
}
