package jp.banso.council;

/** The answer to a wish for the report of the present month. */
public sealed interface ReportDecision {

    record Made(String month) implements ReportDecision {}

    /** Nothing changed; the reason is a text key under {@code council.stays.}. */
    record Stays(String reason) implements ReportDecision {}
}
