package jp.banso.desk;

/** What whoever asks is in the office. */
public enum CallerRole {
    MANAGER,
    CARE_MANAGER,
    SERVICE_STAFF,
    CLERK,
    HEAD_OFFICE,
    OTHER
}
