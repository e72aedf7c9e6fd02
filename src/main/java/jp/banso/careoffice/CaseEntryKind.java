package jp.banso.careoffice;

/** What sort of thing happened; the timeline is filtered by it. */
public enum CaseEntryKind {
    STAGE,
    STANDING,
    PLAN,
    EDIT,
    GRANT,
    REGISTER,
    CONTACT,
    APPLICATION,
    ASSIGNMENT,
    VISIT,
    SURVEY,
    COUNCIL,
    LISTING,
    INQUIRY
}
