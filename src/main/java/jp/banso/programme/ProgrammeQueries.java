package jp.banso.programme;

import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.JapanTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** One's own programme, the files that were brought, and how they differ. */
@Service
@RolesAllowed(Names.CITY_ADMIN)
public class ProgrammeQueries {

    private static final String ROWS =
            "SELECT id, title, edition, items, brought_at, bringer_name, taken_at FROM programme_edition ";

    private final OwnProgramme own;
    private final ProgrammeJson json;
    private final BaseItems bases;
    private final JdbcClient jdbc;

    ProgrammeQueries(OwnProgramme own, ProgrammeJson json, BaseItems bases, JdbcClient jdbc) {
        this.own = own;
        this.json = json;
        this.bases = bases;
        this.jdbc = jdbc;
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
        return jdbc.sql(ROWS + "ORDER BY id DESC LIMIT 100")
                .query((row, number) -> row(row))
                .list();
    }

    /** That edition beside one's own programme, asked now; empty where there is none. */
    public Optional<EditionComparison> comparison(Viewer viewer, long edition) {
        var head = jdbc.sql(ROWS + "WHERE id = ?")
                .param(edition)
                .query((row, number) -> row(row))
                .optional();
        return head.map(row -> compared(viewer, row, file(edition)));
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

    private ProgrammeFile file(long edition) {
        var content = jdbc.sql("SELECT content FROM programme_edition WHERE id = ?")
                .param(edition)
                .query(String.class)
                .single();
        return switch (json.read(content.getBytes(StandardCharsets.UTF_8))) {
            case ProgrammeReading.Read(var file) -> file;
            case ProgrammeReading.Refused refused ->
                throw new IllegalStateException("kept unread: " + refused.reason());
        };
    }

    private static EditionRow row(ResultSet row) throws SQLException {
        return new EditionRow(
                row.getLong("id"),
                row.getString("title"),
                row.getString("edition"),
                row.getInt("items"),
                Objects.requireNonNull(tokyo(row.getObject("brought_at", LocalDateTime.class))),
                row.getString("bringer_name"),
                tokyo(row.getObject("taken_at", LocalDateTime.class)));
    }

    private static @Nullable LocalDateTime tokyo(@Nullable LocalDateTime utc) {
        return utc == null
                ? null
                : utc.atOffset(ZoneOffset.UTC).atZoneSameInstant(JapanTime.ZONE).toLocalDateTime();
    }
}
