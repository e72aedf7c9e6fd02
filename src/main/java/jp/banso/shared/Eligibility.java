package jp.banso.shared;

/** Whether a service may take part in the exchange; unknown where the standard's table is unclear. */
public enum Eligibility {
    YES,
    NO,
    UNKNOWN
}
