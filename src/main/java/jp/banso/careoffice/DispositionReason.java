package jp.banso.careoffice;

/** Why an office stands where it stands on axis D (reason codes of domain 4.3 and 4.4). */
public enum DispositionReason {
    COST,
    UNCLEAR,
    PARTNERS_NOT_ON,
    FAX_EASIER,
    NO_AGREEMENT,
    SOFTWARE_UNSUPPORTED,
    SOFTWARE_CHANGE_PLANNED,
    NO_PC_OR_NETWORK,
    NO_CERTIFICATE,
    NO_STAFF_OR_TIME,
    FEW_CLIENTS,
    CLOSING_PLANNED,
    CLOSED,
    SUSPENDED,
    SERVICE_NOT_ELIGIBLE,
    DUPLICATE,
    DEEMED_WITHOUT_CLIENTS,
    USES_EQUIVALENT,
    RESUMED,
    INPUT_ERROR,
    OTHER
}
