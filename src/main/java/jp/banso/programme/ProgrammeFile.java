package jp.banso.programme;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A whole programme as a file holds it: parts, items, fields, each in the order of its name. */
public record ProgrammeFile(
        String title, String edition, SortedMap<String, SortedMap<String, SortedMap<String, String>>> parts) {

    /** The longest title and edition, in characters. */
    public static final int LONGEST_TITLE = 100;

    public static final int LONGEST_EDITION = 40;

    /** How many items there are. */
    public int items() {
        return parts.values().stream().mapToInt(Map::size).sum();
    }

    /** Every item with where it stands. */
    SortedMap<ItemRef, SortedMap<String, String>> byRef() {
        var all = new TreeMap<ItemRef, SortedMap<String, String>>();
        parts.forEach((part, items) -> items.forEach((key, fields) -> all.put(new ItemRef(part, key), fields)));
        return all;
    }
}
