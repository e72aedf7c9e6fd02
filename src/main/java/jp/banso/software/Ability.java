package jp.banso.software;

/** Whether a product takes a version of the standard. */
public enum Ability {
    YES,
    NO,
    UNKNOWN
}
