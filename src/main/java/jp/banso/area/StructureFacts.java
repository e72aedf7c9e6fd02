package jp.banso.area;

/** What a file of counts by service does not say itself: its day, who says so (at most 200) and what its denominators are (1,000). */
public record StructureFacts(AsOf asOf, String source, String denominators) {

    public StructureFacts {
        source = source.strip();
        denominators = denominators.strip();
        if (source.length() > 200 || denominators.length() > 1000) {
            throw new IllegalArgumentException("too many words");
        }
    }
}
