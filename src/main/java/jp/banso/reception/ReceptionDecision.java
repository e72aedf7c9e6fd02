package jp.banso.reception;

import jp.banso.careoffice.AdoptionStage;

/** The answer to what the city does with an application from the public form. */
public sealed interface ReceptionDecision {

    /** It opened an application of the case, which stands at {@code stage} now. */
    record Accepted(String receipt, AdoptionStage stage) implements ReceptionDecision {}

    /** The office has an open application, {@code receipt}; this one was added to it. */
    record Added(String receipt) implements ReceptionDecision {}

    record Rejected(String receipt) implements ReceptionDecision {}

    /** Nothing changed; the reason is a text key under {@code support.refused.} or {@code reception.refused.}. */
    record Refused(String key) implements ReceptionDecision {}

    /** Somebody decided it since the screen was drawn. */
    record MovedMeanwhile(PublicState now, String by) implements ReceptionDecision {}
}
