package jp.banso.security;

/** Why a new password is not taken. */
public enum PasswordFlaw {
    TOO_SHORT,
    TOO_LONG,
    LIKE_THE_NAME,
    WELL_KNOWN,
    SAME_AS_BEFORE
}
