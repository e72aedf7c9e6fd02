package jp.banso.reception;

/** One field the form cannot be sent with, and why (RCP-04). */
public record Flaw(FormField field, Kind kind) {

    /** What is wrong with a field. */
    public enum Kind {
        MISSING,
        TOO_LONG,
        UNREADABLE
    }
}
