package jp.banso.casebook;

/** Names one entry of the casebook. */
public record CasebookId(long value) {

    public CasebookId {
        if (value <= 0) {
            throw new IllegalArgumentException("an id is positive");
        }
    }
}
