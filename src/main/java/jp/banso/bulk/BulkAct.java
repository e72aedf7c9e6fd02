package jp.banso.bulk;

/** What can be done with many offices at once. */
public enum BulkAct {
    OWNER,
    PLAN,
    TAG,
    UNTAG,
    INVITE,
    CAMPAIGN,
    LETTER
}
