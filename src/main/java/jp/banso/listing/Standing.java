package jp.banso.listing;

/** Whether a listed office has been found in the register. */
public enum Standing {
    /** By its number. */
    NUMBER,
    /** A person said which office it is. */
    HAND,
    /** Waits for a person. */
    OPEN,
    /** A person said that it is none of the city's. */
    NOT_OURS
}
