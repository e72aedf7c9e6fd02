package jp.banso.survey;

/** Identity of one series of rounds. */
public record SeriesId(long value) {

    public SeriesId {
        if (value <= 0) {
            throw new IllegalArgumentException("an id is a positive number, not " + value);
        }
    }
}
