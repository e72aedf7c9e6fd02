package jp.banso.area;

/**
 * What a file of counts does not say itself: its two days, who says so (1 to 200 characters), what the denominators are
 * (at most 1,000; "" where there are none) and the name of one's own municipality ("" for none).
 */
public record ComparisonFacts(AsOf before, AsOf after, String source, String denominators, String own) {

    public ComparisonFacts {
        source = source.strip();
        denominators = denominators.strip();
        if (source.length() > 200 || denominators.length() > 1000 || own.length() > 100) {
            throw new IllegalArgumentException("too many words");
        }
    }
}
