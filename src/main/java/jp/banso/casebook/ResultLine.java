package jp.banso.casebook;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** One thing that came of it, and who says so: {@code detail} names the round with its n, the months, or the person's part. */
public record ResultLine(String words, Source source, String detail) {

    public static final int LONGEST = 200;

    private static final Pattern FEW = Pattern.compile("(?<![A-Za-z])[nN]\\s*=\\s*[0-4](?![0-9])");

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

    /** Whether it tells of fewer than five offices of a survey: of so few nothing is told to the public (CSB-10). */
    boolean tellsOfFew() {
        return source == Source.SURVEY
                && FEW.matcher(Normalizer.normalize(words + " " + detail, Normalizer.Form.NFKC))
                        .find();
    }

    boolean isWhole() {
        return !words.isEmpty() && !detail.isEmpty();
    }
}
