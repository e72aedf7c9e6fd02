package jp.banso.outreach;

/** The answer to an application from the public. */
public sealed interface WishDecision {

    /** It is a guest, or waits for the city; which of the two is nobody's business outside. */
    record Received(String number) implements WishDecision {}

    /** So many seats are left, fewer than were wished for. */
    record Full(int left) implements WishDecision {}

    /** Nobody applies for this session, or not any more. */
    record Over() implements WishDecision {}
}
