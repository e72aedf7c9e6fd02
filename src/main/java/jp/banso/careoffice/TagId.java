package jp.banso.careoffice;

/** Identifies a tag; a number below 1 is none. */
public record TagId(long value) {

    public TagId {
        if (value < 1) {
            throw new IllegalArgumentException("not a tag");
        }
    }
}
