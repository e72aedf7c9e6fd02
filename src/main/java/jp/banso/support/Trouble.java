package jp.banso.support;

/** What got in the way (domain 5.8). */
public enum Trouble {
    NONE,
    CERTIFICATE,
    SOFTWARE,
    NETWORK,
    CREDENTIALS,
    PC,
    HANDLING,
    COUNTERPART,
    OTHER
}
