package jp.banso.survey;

/** The answer to an act on a series. */
public sealed interface SeriesDecision {

    record Done(SeriesId series) implements SeriesDecision {}

    /** Why not, as the end of a text key: form-unknown. */
    record Refused(String reasonKey) implements SeriesDecision {}

    /** Somebody else stopped it meanwhile. */
    record Over() implements SeriesDecision {}
}
