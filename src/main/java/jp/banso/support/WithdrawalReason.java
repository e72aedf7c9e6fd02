package jp.banso.support;

/** Why an application is taken back. */
public enum WithdrawalReason {
    OFFICE_DECLINED,
    BY_ITSELF,
    NO_LONGER_ELIGIBLE,
    UNREACHABLE,
    INPUT_ERROR,
    OTHER
}
