package jp.banso.visit;

/** The answer to an act on a planned visit. */
public sealed interface VisitDecision {

    /** It happened. */
    record Done() implements VisitDecision {}

    /** Nothing changed; the reason is a text key under {@code visit.refused.}. */
    record Refused(String reason) implements VisitDecision {}
}
