package jp.banso.outreach;

/** Whom at the office one reached. */
public enum CounterpartRole {
    UNKNOWN,
    OFFICE_MANAGER,
    REPRESENTATIVE,
    CARE_MANAGER,
    RECEPTION,
    OTHER
}
