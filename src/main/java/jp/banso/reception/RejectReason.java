package jp.banso.reception;

/** Why the city does not take an application from the public form. */
public enum RejectReason {
    NOT_AN_OFFICE,
    ELSEWHERE,
    NOT_MEANT,
    UNREACHABLE,
    ALREADY_IN_USE,
    OTHER
}
