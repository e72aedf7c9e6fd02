package jp.banso.careoffice.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words with facts in them, as {@code {CODE}}: paragraphs by line, sentences by full stop, question or exclamation mark. */
public record FactWords(String text) {

    private static final Pattern FACT = Pattern.compile("\\{([^{}\\n]{1,40})\\}");
    private static final Pattern SENTENCE = Pattern.compile("[^\\u3002\\uff01\\uff1f]*[\\u3002\\uff01\\uff1f]?");

    /** The facts that are named, by their codes. */
    public Set<String> facts() {
        return FACT.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Without every sentence that names a fact nothing is known of (SCR-01); paragraphs of which nothing is left are gone, an
     * empty line stays between what is left.
     */
    public String filled(Map<String, String> known) {
        var lines = new ArrayList<String>();
        text.lines().forEach(line -> {
            var left = left(line, known);
            if (!left.isBlank()) {
                lines.add(left);
            } else if (line.isBlank() && !lines.isEmpty() && !lines.getLast().isEmpty()) {
                lines.add("");
            }
        });
        return String.join("\n", lines).stripTrailing();
    }

    private static String left(String line, Map<String, String> known) {
        return sentences(line).stream()
                .filter(sentence -> known.keySet().containsAll(new FactWords(sentence).facts()))
                .map(sentence -> FACT.matcher(sentence)
                        .replaceAll(found -> Matcher.quoteReplacement(known.getOrDefault(found.group(1), ""))))
                .collect(Collectors.joining());
    }

    private static List<String> sentences(String line) {
        var sentences = new ArrayList<String>();
        SENTENCE.matcher(line)
                .results()
                .map(found -> found.group())
                .filter(sentence -> !sentence.isEmpty())
                .forEach(sentences::add);
        return sentences;
    }
}
