package jp.banso.reporting;

/** What can be shown and taken: the page of figures in its order, and tables of pages of their own. */
public enum Figure {
    COURSE,
    STAGES,
    SERVICES,
    COUNCIL,
    STALLED,
    ERRANDS,
    MOVED,
    FORECAST,
    BUILT,
    REPORT
}
