package jp.banso.software;

/** The answer to a wish to keep a product. */
public sealed interface SoftwareDecision {

    record Saved(SoftwareId id) implements SoftwareDecision {}

    /** That name, in whatever writing, is {@code product}'s (SWM-02). */
    record NameTaken(String name, String product) implements SoftwareDecision {}

    /** Nothing changed; the reason is a text key under {@code software.refused.}. */
    record Refused(String reason) implements SoftwareDecision {}

    /** Somebody changed the product meanwhile to this. */
    record MovedMeanwhile(String now) implements SoftwareDecision {}
}
