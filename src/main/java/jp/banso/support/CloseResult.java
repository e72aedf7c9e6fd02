package jp.banso.support;

/** How an assignment ended (domain 5.7); CANCELLED is the city taking an offer or a case back. */
public enum CloseResult {
    LIVE,
    SET_UP_ONLY,
    WAITING,
    DECLINED,
    UNREACHABLE,
    CANCELLED
}
