package jp.banso.support;

/** What a visit was for (domain 5.8). */
public enum VisitKind {
    HEARING,
    SETTING_UP,
    TEST,
    FOLLOW_UP,
    TRAINING,
    MIGRATION
}
