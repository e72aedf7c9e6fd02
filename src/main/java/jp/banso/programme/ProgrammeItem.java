package jp.banso.programme;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One thing of a part: its fields by name, all as text. {@code first} tells that it still is what Banso came with, so that
 * a file may replace it without asking; it is never written into a file.
 */
public record ProgrammeItem(String key, SortedMap<String, String> fields, boolean first) {

    /** The longest key, and the longest text of a field, in characters. */
    public static final int LONGEST_KEY = 120;

    public static final int LONGEST_TEXT = 200_000;

    public ProgrammeItem {
        if (key.isEmpty() || key.length() > LONGEST_KEY) {
            throw new IllegalArgumentException("a key has 1 to 120 characters");
        }
        if (fields.values().stream().anyMatch(text -> text.length() > LONGEST_TEXT)) {
            throw new IllegalArgumentException("a text has at most 200,000 characters");
        }
        fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
    }

    /** Somebody's own item. */
    public static ProgrammeItem of(String key, Map<String, String> fields) {
        return new ProgrammeItem(key, new TreeMap<>(fields), false);
    }

    /** Settings that stand alone in their part; {@code version} 0 is what Banso came with. */
    public static ProgrammeItem settings(long version, Map<String, String> fields) {
        return new ProgrammeItem("settings", new TreeMap<>(fields), version == 0);
    }

    /** The text of a field, empty where the file has none. */
    public String text(String field) {
        return fields.getOrDefault(field, "");
    }

    /** The number of a field; -1 where it is none, which no setting allows. */
    public int number(String field) {
        var text = text(field);
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : -1;
    }
}
