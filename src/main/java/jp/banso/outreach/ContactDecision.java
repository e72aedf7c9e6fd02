package jp.banso.outreach;

import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.NextPlan;

/** The answer to an act on a contact record. */
public sealed interface ContactDecision {

    /**
     * It was recorded. {@code from} and {@code to} are the case's stage before and after; {@code stays} is the reason (a
     * text key under {@code careoffice.stays.}) why a stage it proves was not entered, empty where none was held back;
     * {@code before} is what was planned for the office until then, or where a record was taken back what is planned now.
     */
    record Recorded(ContactId contact, AdoptionStage from, AdoptionStage to, String stays, NextPlan before)
            implements ContactDecision {

        public boolean moved() {
            return from != to;
        }
    }

    /** Nothing changed; the reason is a text key under {@code outreach.refused.}. */
    record Refused(String reason) implements ContactDecision {}

    /** Somebody corrected or withdrew it meanwhile: what it is now. */
    record ChangedMeanwhile(ContactState now) implements ContactDecision {}
}
