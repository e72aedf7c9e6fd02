package jp.banso.careoffice;

/** What is to be done next for a case. */
public enum NextAction {
    NONE,
    CALL_AGAIN,
    SEND_MATERIAL,
    ARRANGE_VISIT,
    HAND_TO_VENDOR,
    VISIT,
    CHECK_RESULT,
    OTHER
}
