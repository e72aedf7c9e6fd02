package jp.banso.handover;

/** Identity of one handover. */
public record HandoverId(long value) {

    public HandoverId {
        if (value <= 0) {
            throw new IllegalArgumentException("an id is positive");
        }
    }
}
