package jp.banso.reception;

/** Names one application that came through the public form. */
public record PublicApplicationId(long value) {

    public PublicApplicationId {
        if (value <= 0) {
            throw new IllegalArgumentException("an id is positive");
        }
    }
}
