package jp.banso.outreach;

/** What an invited office said: nothing yet, that it comes, or that it does not. */
public enum GuestAnswer {
    OPEN,
    COMING,
    ABSENT
}
