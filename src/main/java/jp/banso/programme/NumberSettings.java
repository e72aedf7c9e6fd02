package jp.banso.programme;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import jp.banso.security.Viewer;

/**
 * A part that is one item: whole numbers that a city sets together, of which the latest hold. {@code T} refuses with an
 * {@link IllegalArgumentException} what is out of bounds, and knows the version it was read with.
 */
public abstract class NumberSettings<T> implements ProgrammePart {

    private final String key;
    private final Function<Viewer, T> present;
    private final ToLongFunction<T> version;
    private final Map<String, ToIntFunction<T>> fields;
    private final Reader<T> reader;
    private final BiPredicate<Viewer, T> set;

    /**
     * {@code fields} go by their names in the file, under which {@code reader} finds them again; {@code set} tells whether the
     * room took them.
     */
    protected NumberSettings(
            String key,
            Function<Viewer, T> present,
            ToLongFunction<T> version,
            Map<String, ToIntFunction<T>> fields,
            Reader<T> reader,
            BiPredicate<Viewer, T> set) {
        this.key = key;
        this.present = present;
        this.version = version;
        this.fields = fields;
        this.reader = reader;
        this.set = set;
    }

    /** Makes settings of what a file says, to stand in place of those of that version. */
    public interface Reader<T> {
        T read(long version, ProgrammeItem item);
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public List<ProgrammeItem> items(Viewer viewer) {
        var now = present.apply(viewer);
        var texts = new TreeMap<String, String>();
        fields.forEach((name, field) -> texts.put(name, String.valueOf(field.applyAsInt(now))));
        return List.of(ProgrammeItem.settings(version.applyAsLong(now), texts));
    }

    @Override
    public boolean take(Viewer viewer, ProgrammeItem item) {
        try {
            return set.test(viewer, reader.read(version.applyAsLong(present.apply(viewer)), item));
        } catch (IllegalArgumentException outOfBounds) {
            return false;
        }
    }
}
