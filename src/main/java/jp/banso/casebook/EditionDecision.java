package jp.banso.casebook;

/** The answer to issuing an edition. */
public sealed interface EditionDecision {

    record Issued(EditionId id) implements EditionDecision {}

    /** The field that does not fit, or {@code empty} where nothing is published any more. */
    record Refused(String reason) implements EditionDecision {}
}
