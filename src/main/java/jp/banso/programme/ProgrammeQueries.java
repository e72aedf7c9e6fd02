package jp.banso.programme;

import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** One's own programme, the files that were brought, and how they differ. */
@Service
@RolesAllowed(Names.CITY_ADMIN)
public class ProgrammeQueries {

    private final OwnProgramme own;
    private final Editions editions;
    private final BaseItems bases;

    ProgrammeQueries(OwnProgramme own, Editions editions, BaseItems bases) {
        this.own = own;
        this.editions = editions;
        this.bases = bases;
    }

    /** How many items each part has now, by its key. */
    public Map<String, Integer> parts(Viewer viewer) {
        var counts = new LinkedHashMap<String, Integer>();
        own.keys().forEach(key -> counts.put(key, 0));
        own.items(viewer).keySet().forEach(ref -> counts.merge(ref.part(), 1, Integer::sum));
        return counts;
    }

    /** The files that were brought, the latest first, at most a hundred. */
    public List<EditionRow> editions(Viewer viewer) {
        return editions.rows();
    }

    /** That edition beside one's own programme, asked now; empty where there is none. */
    public Optional<EditionComparison> comparison(Viewer viewer, long edition) {
        return editions.row(edition).map(row -> compared(viewer, row, editions.file(edition)));
    }

    private EditionComparison compared(Viewer viewer, EditionRow row, ProgrammeFile file) {
        var here = own.items(viewer);
        var base = bases.all();
        var there = file.byRef();
        var refs = new TreeSet<>(there.keySet());
        refs.addAll(here.keySet());
        var known = own.keys();
        var lines = new ArrayList<ItemLine>();
        for (var ref : refs) {
            if (known.contains(ref.part()) && file.parts().containsKey(ref.part())) {
                lines.add(line(ref, base.get(ref), here.get(ref), there.get(ref)));
            }
        }
        var unknown = file.parts().keySet().stream()
                .filter(part -> !known.contains(part))
                .toList();
        return new EditionComparison(row, lines, unknown);
    }

    private static ItemLine line(
            ItemRef ref,
            @Nullable SortedMap<String, String> base,
            @Nullable ProgrammeItem item,
            @Nullable SortedMap<String, String> theirs) {
        var mine = item == null ? null : item.fields();
        return new ItemLine(ref, state(base, item, theirs), base, mine, theirs);
    }

    /** What Banso came with stands for what was taken over last, while nothing was. */
    static ItemState state(
            @Nullable SortedMap<String, String> base,
            @Nullable ProgrammeItem item,
            @Nullable SortedMap<String, String> theirs) {
        if (theirs == null) {
            return ItemState.OWN;
        }
        if (item == null) {
            return base == null ? ItemState.NEW : ItemState.REMOVED;
        }
        if (item.fields().equals(theirs)) {
            return ItemState.SAME;
        }
        var before = base == null && item.first() ? item.fields() : base;
        if (before == null) {
            return ItemState.BOTH;
        }
        if (item.fields().equals(before)) {
            return ItemState.UPDATED;
        }
        return theirs.equals(before) ? ItemState.KEPT : ItemState.BOTH;
    }
}
