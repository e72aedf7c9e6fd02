package jp.banso.letter;

/** The answer to a wish to print letters. */
public sealed interface PrintDecision {

    record Printed(PrintId id, int letters) implements PrintDecision {}

    /** Another number of letters would be printed now than the person was shown; nothing is. */
    record ListChanged(int letters) implements PrintDecision {}

    /** The reason is a text key under {@code letter.refused.}. */
    record Refused(String reason) implements PrintDecision {}
}
