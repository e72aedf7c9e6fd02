package jp.banso.casebook;

/** From how many per cent less a result is strong; {@code version} belongs to the next change. */
public record Strength(long version, int percent) {

    static final Strength FIRST = new Strength(0, 30);

    public Strength {
        if (percent < 1 || percent > 100) {
            throw new IllegalArgumentException("from 1 to 100 per cent");
        }
    }
}
