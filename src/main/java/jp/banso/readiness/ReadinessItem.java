package jp.banso.readiness;

/** What must be there before a visit: each of these alone holds it back (RDY-01). */
public enum ReadinessItem {
    SOFTWARE,
    CLAIM_ID,
    CERTIFICATE,
    PC,
    FEE,
    RESPONSIBLE
}
