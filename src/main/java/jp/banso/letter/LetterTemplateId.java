package jp.banso.letter;

/** Identity of one template. */
public record LetterTemplateId(long value) {

    public LetterTemplateId {
        if (value <= 0) {
            throw new IllegalArgumentException("an id is a positive number, not " + value);
        }
    }
}
