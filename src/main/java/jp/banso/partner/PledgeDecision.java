package jp.banso.partner;

/** The answer to an act on a pledge. */
public sealed interface PledgeDecision {

    /** It is on record; {@code met} when its condition is true already. */
    record Pledged(boolean met) implements PledgeDecision {}

    record Withdrawn() implements PledgeDecision {}

    /** The office has been told that its condition is met. */
    record Informed() implements PledgeDecision {}

    /** Somebody else has changed it, or it was met, meanwhile. */
    record ChangedMeanwhile() implements PledgeDecision {}

    /**
     * Nothing changed: {@code needed} (not 1 to 99, or more than were named), {@code unknown}, {@code itself}, {@code long},
     * {@code open} (there is one already), {@code adopted} (the office is on the list).
     */
    record Refused(String reason) implements PledgeDecision {}
}
