package jp.banso.desk;

/** How far an inquiry is: it came, somebody has it, an answer of others is waited for, the caller has the answer. */
public enum InquiryState {
    RECEIVED,
    IN_HAND,
    WAITING,
    DONE
}
