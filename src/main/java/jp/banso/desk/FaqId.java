package jp.banso.desk;

/** Names one entry of the questions. */
public record FaqId(long value) {

    public FaqId {
        if (value <= 0) {
            throw new IllegalArgumentException("an id is positive");
        }
    }
}
