package jp.banso.support;

/** Where an assignment stands. */
public enum AssignmentState {
    OFFERED,
    ACCEPTED,
    RETURNED,
    ENDED
}
