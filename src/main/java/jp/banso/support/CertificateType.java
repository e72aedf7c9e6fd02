package jp.banso.support;

/** Which electronic certificate the office has; two kinds are known not to work (domain 3.1). */
public enum CertificateType {
    CARE_INSURANCE,
    CARE_DX,
    AGENT,
    DISABILITY,
    NONE,
    UNKNOWN
}
