package jp.banso.support;

/** How an application reached the city (domain 5.6). */
public enum ApplicationChannel {
    WEB_FORM,
    PHONE,
    FAX,
    EMAIL,
    BRIEFING,
    COUNCIL
}
