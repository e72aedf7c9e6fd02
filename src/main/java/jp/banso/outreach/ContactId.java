package jp.banso.outreach;

/** Identity of one contact record. */
public record ContactId(long value) {

    public ContactId {
        if (value <= 0) {
            throw new IllegalArgumentException("an id is a positive number, not " + value);
        }
    }
}
