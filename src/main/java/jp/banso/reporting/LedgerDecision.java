package jp.banso.reporting;

/** What became of issuing a figure. */
public sealed interface LedgerDecision {

    record Issued(long id) implements LedgerDecision {}

    /** Snapshot or denominator are not there. */
    record Stays(String reason) implements LedgerDecision {}
}
