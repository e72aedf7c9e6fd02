package jp.banso.visit;

/** Why a planned visit did not take place: nobody was met, or it was called off. */
public enum MissReason {
    ABSENT,
    OFFICE_CANCELLED,
    FIRM_CANCELLED,
    OTHER;

    /** Whether it can only be known once the visit's day has come. */
    boolean knownOnTheDayOnly() {
        return this == ABSENT;
    }
}
