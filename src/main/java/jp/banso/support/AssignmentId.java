package jp.banso.support;

/** Identity of one assignment. */
public record AssignmentId(long value) {

    public AssignmentId {
        if (value <= 0) {
            throw new IllegalArgumentException("an id is a positive number, not " + value);
        }
    }
}
