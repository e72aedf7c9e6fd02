package jp.banso.careoffice;

/** Why a case goes back (domain 4.3); an input error may be named by the city only. */
public enum StepBackReason {
    SET_UP_AGAIN,
    PC_REPLACED,
    SOFTWARE_CHANGED,
    CERTIFICATE_EXPIRED,
    PERSON_CHANGED,
    INPUT_ERROR
}
