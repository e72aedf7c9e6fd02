package jp.banso.bulk;

/** Why an office is left out of a batch, or stays as the batch made it when that is taken back. */
public enum BulkReason {
    CLOSED,
    NOT_PURSUED,
    NO_PLAN,
    PLANNED,
    SAME,
    CHANGED,
    REFUSED,
    STOPPED,
    FAILED
}
