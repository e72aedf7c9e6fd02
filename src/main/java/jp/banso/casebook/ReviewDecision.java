package jp.banso.casebook;

/** The answer to what an office said through its link. */
public sealed interface ReviewDecision {

    record Done(CasebookState state) implements ReviewDecision {}

    /** The city has written another text since; it is to be read first. */
    record TextChanged() implements ReviewDecision {}

    /** A text key under {@code casebook.review.refused.}. */
    record Refused(String reason) implements ReviewDecision {}

    /** The link names nothing, or asks for nothing any more. */
    record Over() implements ReviewDecision {}
}
