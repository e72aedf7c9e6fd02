package jp.banso.desk;

/** What was done with an inquiry. */
public enum StepKind {
    RECEIVED,
    TAKEN,
    CORRECTED,
    ESCALATED,
    TAKEN_BACK,
    ANSWERED,
    PASSED_BACK,
    REOPENED
}
