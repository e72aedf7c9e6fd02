package jp.banso.photo;

/** The answer to an act on a photograph. */
public sealed interface PhotoDecision {

    /** It happened; the photograph's id. */
    record Done(long id) implements PhotoDecision {}

    /** Nothing changed; the reason is a text key under {@code photo.refused.}. */
    record Refused(String reason) implements PhotoDecision {}
}
