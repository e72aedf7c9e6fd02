package jp.banso.shared;

final class Ids {

    private Ids() {}

    static void positive(long value) {
        if (value <= 0) {
            throw new IllegalArgumentException("an id is a positive number, not " + value);
        }
    }
}
