package jp.banso.portal;

/** The answer to a wish to word a text anew. */
public sealed interface PortalTextDecision {

    record Kept(int edition) implements PortalTextDecision {}

    /** Nothing changed; the reason is a text key under {@code portal.texts.stays.}. */
    record Stays(String reason) implements PortalTextDecision {}

    /** Somebody worded it anew meanwhile. */
    record MovedMeanwhile(String by) implements PortalTextDecision {}
}
