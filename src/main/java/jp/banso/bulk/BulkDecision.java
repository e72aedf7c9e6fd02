package jp.banso.bulk;

/** The answer to an act on many offices. */
public sealed interface BulkDecision {

    /** It goes on in the background. */
    record Begun(BulkId batch) implements BulkDecision {}

    /** Other offices, or others of them, would change now than the person was shown; nothing has begun. */
    record ListChanged(int changed) implements BulkDecision {}

    /** Nothing has begun; the reason is a text key under {@code bulk.refused.}. */
    record Refused(String reason) implements BulkDecision {}
}
