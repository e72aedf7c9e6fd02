package jp.banso.mail;

/** What became of a wish about one message: done, or too late because its state has changed. */
public enum MailDecision {
    DONE,
    TOO_LATE
}
