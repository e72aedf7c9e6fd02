package jp.banso.partner;

/** The answer to an act on a file of links. */
public sealed interface PartnerFileDecision {

    /** The file is on record. */
    record Recorded(long file, int added, int confirmed, int refused) implements PartnerFileDecision {}

    /** What the file said counts no longer. */
    record Undone() implements PartnerFileDecision {}

    /** Nothing changed: {@code same-file}, {@code nothing} (no line is taken), {@code undone} (already). */
    record Stays(String reason) implements PartnerFileDecision {}
}
