package jp.banso.programme;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An item as a comparison shows it: as it was taken over last, as it is here, as the edition has it. {@code null} where
 * there is none.
 */
public record ItemLine(
        ItemRef ref,
        ItemState state,
        @Nullable SortedMap<String, String> base,
        @Nullable SortedMap<String, String> own,
        @Nullable SortedMap<String, String> theirs) {

    /** The fields in which one's own and the edition differ; all of those that exist where one of them is missing. */
    public List<String> differing() {
        var names = new TreeSet<String>();
        if (own != null) {
            names.addAll(own.keySet());
        }
        if (theirs != null) {
            names.addAll(theirs.keySet());
        }
        names.removeIf(name -> own != null && theirs != null && of(own, name).equals(of(theirs, name)));
        return List.copyOf(names);
    }

    /** A field's text on one side, empty where there is none. */
    public static String of(@Nullable SortedMap<String, String> side, String field) {
        return side == null ? "" : side.getOrDefault(field, "");
    }
}
