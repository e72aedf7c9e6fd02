package jp.banso.letter;

/** The answer to a wish to keep a template. */
public sealed interface TemplateDecision {

    record Kept(LetterTemplateId id, long version) implements TemplateDecision {}

    /** Somebody changed it since it was read. */
    record ChangedMeanwhile(LetterTemplate now) implements TemplateDecision {}

    /** No room knows a fact of this code. */
    record UnknownFact(String code) implements TemplateDecision {}

    /** {@code name}, {@code subject} or {@code words} is missing or too long. */
    record Refused(String field) implements TemplateDecision {}
}
