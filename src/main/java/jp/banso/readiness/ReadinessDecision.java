package jp.banso.readiness;

/** The answer to a telephone check. */
public sealed interface ReadinessDecision {

    /** It was kept; so many items hold a visit back. */
    record Kept(int red) implements ReadinessDecision {}

    /** Nothing was kept; the reason is a text key under {@code readiness.refused.}. */
    record Refused(String reason) implements ReadinessDecision {}

    /** Somebody asked meanwhile. */
    record MovedMeanwhile(String by) implements ReadinessDecision {}
}
