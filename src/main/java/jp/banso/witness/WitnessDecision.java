package jp.banso.witness;

/** The answer to an act on witnesses. */
public sealed interface WitnessDecision {

    record Done(long id) implements WitnessDecision {}

    /** Nothing changed; the reason is a text key under {@code witness.stays.}. */
    record Stays(String reason) implements WitnessDecision {}
}
