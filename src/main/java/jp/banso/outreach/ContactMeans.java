package jp.banso.outreach;

/** By what means the city and an office were in contact, and who began it. */
public enum ContactMeans {
    CALL_OUT,
    CALL_IN,
    VISIT,
    EMAIL,
    FAX,
    LETTER,
    WEB_MEETING,
    COUNCIL
}
