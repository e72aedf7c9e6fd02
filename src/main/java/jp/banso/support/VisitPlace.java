package jp.banso.support;

/** Where it took place. */
public enum VisitPlace {
    OFFICE,
    ONLINE,
    VENUE,
    PHONE
}
