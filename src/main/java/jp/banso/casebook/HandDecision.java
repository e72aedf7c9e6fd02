package jp.banso.casebook;

import java.time.LocalDate;

/** The answer to handing an entry to its office. */
public sealed interface HandDecision {

    /** The secret part of the link, told this one time, and the last day on which it asks for an answer. */
    record Handed(String letters, LocalDate until) implements HandDecision {}

    /** This act had been done; its link was told then. */
    record ToldBefore() implements HandDecision {}

    record ChangedMeanwhile(CasebookState state) implements HandDecision {}

    /** A text key under {@code casebook.refused.}. */
    record Refused(String reason) implements HandDecision {}
}
