package jp.banso.desk;

/** By which way an inquiry came. */
public enum InquiryChannel {
    PHONE,
    MAIL,
    PORTAL
}
