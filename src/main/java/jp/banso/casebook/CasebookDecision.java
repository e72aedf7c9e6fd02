package jp.banso.casebook;

/** The answer to an act of the city on an entry. */
public sealed interface CasebookDecision {

    /** It happened; the entry and its version now. */
    record Done(CasebookId id, long version) implements CasebookDecision {}

    /** Somebody, perhaps the office, changed it since it was read; this is how it stands. */
    record ChangedMeanwhile(CasebookState state) implements CasebookDecision {}

    /** Nothing changed; a text key under {@code casebook.refused.}. */
    record Refused(String reason) implements CasebookDecision {}
}
