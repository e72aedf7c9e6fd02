package jp.banso.council;

/** The answer to an act on the council's members. */
public sealed interface CouncilDecision {

    /** The list is on record: how many offices joined, left and could not be found. */
    record Recorded(long list, int joined, int left, int unmatched) implements CouncilDecision {}

    /** The list is taken back: how many offices are members again, and how many no longer. */
    record Undone(int again, int noLonger) implements CouncilDecision {}

    /** Nothing changed; the reason is a text key under {@code council.stays.}. */
    record Stays(String reason) implements CouncilDecision {}

    /** Somebody else has changed the members meanwhile. */
    record ChangedBy(String who) implements CouncilDecision {}
}
