package jp.banso.partner;

/** The answer to an act on links. */
public sealed interface PartnerDecision {

    /** So many links are new, so many were known and are confirmed. */
    record Told(int added, int confirmed) implements PartnerDecision {}

    /** The link no longer stands; its history does. */
    record Withdrawn() implements PartnerDecision {}

    /** Somebody else has changed the link meanwhile. */
    record ChangedMeanwhile() implements PartnerDecision {}

    /**
     * Nothing changed: {@code nobody} (no partner named), {@code unknown} (a number that no office has), {@code itself},
     * {@code many}, {@code future}, {@code month} (later than this one), {@code long}, {@code empty} (no reason).
     */
    record Refused(String reason) implements PartnerDecision {}
}
