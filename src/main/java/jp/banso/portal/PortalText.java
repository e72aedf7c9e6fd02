package jp.banso.portal;

/** A text of the public's pages that the city words itself (PTL-05). */
public enum PortalText {
    HOME,
    STEPS,
    FEES,
    DEADLINES,
    FAQ,
    ASK,
    CHECK,
    CONTACT
}
