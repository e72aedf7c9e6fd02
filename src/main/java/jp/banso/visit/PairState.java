package jp.banso.visit;

/** How one of two visits booked together stands. */
public enum PairState {
    /** As it was agreed last. */
    AGREED,
    /** Planned, but for another day or time than its pair knows of. */
    MOVED,
    /** There is a note of it. */
    HELD,
    /** No longer planned. */
    OFF
}
