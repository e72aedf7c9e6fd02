package jp.banso.stuck;

/** In which way a case stands still. */
public enum StuckList {
    UNASSIGNED,
    UNVISITED,
    CERTIFICATE,
    NO_EXCHANGE
}
