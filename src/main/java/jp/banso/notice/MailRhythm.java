package jp.banso.notice;

/** How often a person is mailed what they are told: with the next round, once a day at an hour, or not at all. */
public enum MailRhythm {
    NEVER,
    IMMEDIATELY,
    DAILY
}
