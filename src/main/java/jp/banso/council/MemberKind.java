package jp.banso.council;

/** What sort of member somebody is who was entered by hand. */
public enum MemberKind {
    OFFICE,
    PERSON,
    SUPPORTING
}
