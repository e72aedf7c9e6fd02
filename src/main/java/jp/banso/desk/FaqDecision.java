package jp.banso.desk;

/** The answer to an act on an entry of the questions. */
public sealed interface FaqDecision {

    record Kept(FaqId id, FaqState state) implements FaqDecision {}

    /** Nothing changed; the reason is a text key under {@code desk.faq.stays.}. */
    record Stays(String reason) implements FaqDecision {}

    /** Somebody changed it since it was read. */
    record MovedMeanwhile(String by) implements FaqDecision {}
}
