package jp.banso.bulk;

/** Identity of one act on many offices. */
public record BulkId(long value) {

    public BulkId {
        if (value <= 0) {
            throw new IllegalArgumentException("an id is a positive number, not " + value);
        }
    }
}
