package jp.banso.security;

/** Whether an account can be used today. */
public enum AccountStanding {
    ACTIVE,
    /** Its last day is over. */
    EXPIRED,
    DISABLED
}
