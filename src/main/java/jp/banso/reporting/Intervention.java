package jp.banso.reporting;

/** What came first to an office; on one day the earlier of this order counts. {@code NONE} is recorded of nothing. */
public enum Intervention {
    CITY_CALL,
    CITY_OTHER,
    COUNCIL,
    BRIEFING,
    VENDOR_VISIT,
    PARTNER_LISTED,
    FEE_NEWS,
    NONE
}
