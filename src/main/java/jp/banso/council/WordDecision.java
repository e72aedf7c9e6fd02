package jp.banso.council;

/** The answer to a mark that the council spoke to a member. */
public sealed interface WordDecision {

    record Marked(long word) implements WordDecision {}

    record Undone() implements WordDecision {}

    /** Nothing changed; the reason is a text key under {@code council.stays.}. */
    record Stays(String reason) implements WordDecision {}
}
