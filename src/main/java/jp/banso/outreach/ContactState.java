package jp.banso.outreach;

/** Whether a contact record counts: a corrected one was written anew, a withdrawn one should never have been. */
public enum ContactState {
    STANDING,
    CORRECTED,
    WITHDRAWN
}
