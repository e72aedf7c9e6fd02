package jp.banso.casebook;

/** One thing that came of it, and who says so: {@code detail} names the round with its n, the months, or the person's part. */
public record ResultLine(String words, Source source, String detail) {

    public static final int LONGEST = 200;

    /** Where a result is from. */
    public enum Source {
        SURVEY,
        USAGE,
        OFFICE
    }

    public ResultLine {
        words = words.strip();
        detail = detail.strip();
        if (words.length() > LONGEST || detail.length() > LONGEST) {
            throw new IllegalArgumentException("at most " + LONGEST + " characters");
        }
    }

    boolean isWhole() {
        return !words.isEmpty() && !detail.isEmpty();
    }
}
