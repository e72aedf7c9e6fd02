package jp.banso.casebook;

/** Names one edition of the collection. */
public record EditionId(long value) {

    public EditionId {
        if (value <= 0) {
            throw new IllegalArgumentException("an id is positive");
        }
    }
}
