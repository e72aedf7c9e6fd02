package jp.banso.support;

/** Identity of one application. */
public record ApplicationId(long value) {

    public ApplicationId {
        if (value <= 0) {
            throw new IllegalArgumentException("an id is a positive number, not " + value);
        }
    }
}
