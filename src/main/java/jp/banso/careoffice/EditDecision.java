package jp.banso.careoffice;

/** The answer to an edit of plain fields. */
public sealed interface EditDecision {

    record Saved(long version) implements EditDecision {}

    /** Nothing changed; the reason is a text key under {@code careoffice.stays.}. */
    record Refused(String reason) implements EditDecision {}

    /** Somebody else saved first; nothing of yours is lost: both versions, and the version to save over if you decide so. */
    record Conflict(ContactDetails yours, ContactDetails theirs, String by, long version) implements EditDecision {}
}
