package jp.banso.witness;

/** What an office says of itself. Only {@code ADOPTED} counts as a witness that it uses the exchange (LST-16). */
public enum Statement {
    ADOPTED,
    /** It could, and works by fax. */
    FAX_ONLY,
    /** It holds the contract for the pay add-on alone. */
    ADDON_ONLY,
    NOT_ADOPTED
}
