package jp.banso.outreach;

import java.util.List;
import jp.banso.careoffice.NextPlan;

/** The answer to one contact recorded for several offices, or to taking it back. */
public sealed interface SharedCallDecision {

    /** It stands, or is taken back, for each of them. */
    record Together(List<Written> offices) implements SharedCallDecision {
        public Together {
            offices = List.copyOf(offices);
        }
    }

    /** Nothing was recorded for any; the reason is a text key under {@code outreach.refused.}. */
    record Refused(String reason) implements SharedCallDecision {}

    /** Somebody else has taken one of the records back meanwhile; nothing was changed. */
    record ChangedMeanwhile() implements SharedCallDecision {}

    /** One office's record, and what was planned for it before. */
    record Written(ContactId contact, NextPlan before) {}
}
