package jp.banso.outreach;

import jp.banso.careoffice.AdoptionStage;

/** The answer to an act on a briefing session. */
public sealed interface BriefingDecision {

    /** The session is kept. */
    record Kept(BriefingId session) implements BriefingDecision {}

    /** The attendance stands as wanted; {@code from} and {@code to} are the case's stage before and after. */
    record Marked(AttendanceId attendance, AdoptionStage from, AdoptionStage to, String stays)
            implements BriefingDecision {

        public boolean moved() {
            return from != to;
        }
    }

    /** The office stands as present already; nothing changed. */
    record Already(AttendanceId attendance) implements BriefingDecision {}

    /** Nothing changed; the reason is a text key under {@code outreach.refused.}. */
    record Refused(String reason) implements BriefingDecision {}

    /** Somebody else changed it meanwhile: what was wanted and what stands there now. */
    record Conflict(BriefingData wanted, BriefingData current) implements BriefingDecision {}

    /** Somebody else changed or took back this attendance meanwhile. */
    record ChangedMeanwhile() implements BriefingDecision {}
}
