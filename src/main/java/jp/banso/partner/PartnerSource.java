package jp.banso.partner;

/** Who or what said that two offices exchange plans. */
public enum PartnerSource {
    CALL,
    VISIT,
    SURVEY,
    COUNCIL,
    CSV
}
