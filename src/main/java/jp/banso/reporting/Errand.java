package jp.banso.reporting;

/**
 * Work that waits for somebody: planned next actions by their day; the city's applications without a firm, given back or
 * not answered; entries of the public list without an office, and offices it no longer names; a firm's offers and visits.
 */
public enum Errand {
    OVERDUE,
    TODAY,
    WEEK,
    UNASSIGNED,
    RETURNED,
    OFFERED,
    UNMATCHED,
    MISSING,
    OFFERS,
    VISITS_OVERDUE,
    VISITS_TODAY
}
