package jp.banso.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What somebody typed to find something: at most 100 characters, of which at most eight words count; each must occur. */
public record SearchWords(String typed, List<String> words) {

    private static final int MOST_CHARACTERS = 100;
    private static final int MOST_WORDS = 8;
    private static final int BEFORE = 12;
    private static final int EXCERPT = 60;

    public SearchWords {
        words = List.copyOf(words);
    }

    public static SearchWords of(String typed) {
        var some = typed.length() > MOST_CHARACTERS ? typed.substring(0, MOST_CHARACTERS) : typed;
        var plain = Normalizer.normalize(some, Normalizer.Form.NFKC).strip();
        return new SearchWords(
                some.strip(),
                Arrays.stream(plain.split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .limit(MOST_WORDS)
                        .toList());
    }

    public boolean isNone() {
        return words.isEmpty();
    }

    /**
     * That every word occurs in this text expression, whatever its width, case or kana; voicing tells words apart. The
     * words themselves are {@link #parameters}, never part of the SQL.
     */
    public String occurIn(String text) {
        return IntStream.range(0, words.size())
                .mapToObj(at -> "LOCATE(:found%d COLLATE utf8mb4_uca1400_as_ci, %s COLLATE utf8mb4_uca1400_as_ci) > 0"
                        .formatted(at, text))
                .collect(Collectors.joining(" AND ", "(", ")"));
    }

    /** The words by the names that {@link #occurIn} uses. */
    public Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        IntStream.range(0, words.size()).forEach(at -> parameters.put("found" + at, words.get(at)));
        return parameters;
    }

    /** About 60 characters of a text on one line, from shortly before the first word on. */
    public String excerpt(String text) {
        var line = text.replaceAll("\\s+", " ").strip();
        var at = words.stream()
                .mapToInt(line::indexOf)
                .filter(found -> found >= 0)
                .min()
                .orElse(0);
        var from = at <= BEFORE ? 0 : whole(line, at - BEFORE);
        var to = Math.min(line.length(), whole(line, from + EXCERPT));
        return (from > 0 ? "…" : "") + line.substring(from, to) + (to < line.length() ? "…" : "");
    }

    /** A place in the text that does not cut a character in two. */
    private static int whole(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
