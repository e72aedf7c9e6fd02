package jp.banso.handover;

/** The answer to a wish to hand over. */
public sealed interface HandoverDecision {

    /** All of it has changed hands; {@code moved} cases and things did. */
    record Handed(HandoverId id, int moved) implements HandoverDecision {}

    /** Nothing changed; {@code reason} is a text key under {@code handover.refused.}. */
    record Refused(String reason) implements HandoverDecision {}
}
