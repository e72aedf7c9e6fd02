package jp.banso.programme;

/** How an item of an edition stands to one's own, given what was taken over last (PGM-04). */
public enum ItemState {
    /** The edition has it and the city does not. */
    NEW,
    /** The edition changed it, the city did not. */
    UPDATED,
    /** Both changed it, each in its own way: the city chooses. */
    BOTH,
    /** The city changed it, the edition did not. */
    KEPT,
    /** The city removed it after it had taken it over. */
    REMOVED,
    /** Only the city has it. */
    OWN,
    SAME;

    /** Whether there is something to choose. */
    public boolean isOpen() {
        return this == NEW || this == UPDATED || this == BOTH || this == KEPT || this == REMOVED;
    }
}
