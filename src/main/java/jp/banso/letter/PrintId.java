package jp.banso.letter;

/** Identity of one printing of letters. */
public record PrintId(long value) {

    public PrintId {
        if (value <= 0) {
            throw new IllegalArgumentException("an id is a positive number, not " + value);
        }
    }
}
