package jp.banso.desk;

/** What an inquiry or an entry of the questions is about (domain 5.12). */
public enum InquiryCategory {
    MONEY,
    APPLICATION,
    CERTIFICATE,
    SIGN_IN,
    SOFTWARE,
    EXCHANGE_ERROR,
    MIGRATION,
    SUBSIDY,
    OTHER
}
