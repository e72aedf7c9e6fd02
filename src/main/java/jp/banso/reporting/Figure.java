package jp.banso.reporting;

/** What the page of figures can show, in its order. */
public enum Figure {
    COURSE,
    STAGES,
    SERVICES,
    COUNCIL,
    STALLED,
    ERRANDS
}
