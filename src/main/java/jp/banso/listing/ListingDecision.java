package jp.banso.listing;

/** The answer to an act on snapshots, their queue or denominators. */
public sealed interface ListingDecision {

    /** A snapshot is on record: how many offices moved to "listed", wait in the queue, and are asked about. */
    record Recorded(long snapshot, int appeared, int waiting, int asked) implements ListingDecision {}

    record Done(long id) implements ListingDecision {}

    /** Nothing changed; the reason is a text key under {@code listing.stays.}. */
    record Stays(String reason) implements ListingDecision {}

    /** Somebody else has decided it meanwhile: who and how, the latter as a constant's name. */
    record DoneBy(String who, String how) implements ListingDecision {}
}
