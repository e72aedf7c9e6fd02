package jp.banso.intake;

/** Where a batch stands; work in between is a job, so a batch is never half anything. */
public enum BatchState {
    /** Files are being brought and their columns named. */
    COLLECTING,
    /** Read and compared; nothing applied. */
    PREVIEWED,
    APPLIED,
    UNDONE,
    DISCARDED
}
