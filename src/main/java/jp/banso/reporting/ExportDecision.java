package jp.banso.reporting;

/** Whether a table of figures may leave the house. */
public sealed interface ExportDecision {

    record Taken(String figure) implements ExportDecision {}

    /** It has no denominator and day to stand on. */
    record WithoutBasis(String figure) implements ExportDecision {}
}
