package jp.banso.witness;

/** In which way an office's witnesses disagree; each has a question that may be asked (LST-17). */
public enum DisagreementKind {
    SAID_UNLISTED,
    LISTED_FAX,
    ADDON_ONLY
}
