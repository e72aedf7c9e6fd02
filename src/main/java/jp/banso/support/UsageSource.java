package jp.banso.support;

/** Who said so (domain 5.11). */
public enum UsageSource {
    PHONE,
    VISIT,
    SURVEY,
    FORM
}
