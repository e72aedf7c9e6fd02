package jp.banso.casebook;

/** Where an entry stands: written by the city, read by the office, published, and over once withdrawn or declined. */
public enum CasebookState {
    DRAFT,
    WITH_OFFICE,
    APPROVED,
    PUBLISHED,
    WITHDRAWN,
    DECLINED;

    /** Nothing is written into it any more. */
    public boolean isOver() {
        return this == WITHDRAWN || this == DECLINED;
    }
}
