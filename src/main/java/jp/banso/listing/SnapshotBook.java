package jp.banso.listing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.banso.shared.Actor;
import jp.banso.shared.ManyRows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** Writes snapshots, which nobody edits afterwards. */
@Component
class SnapshotBook {

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    SnapshotBook(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /** What the head of a snapshot says. */
    record Head(
            LocalDate asOf,
            DatePrecision precision,
            Extent extent,
            SnapshotFacts facts,
            int offices,
            int rows,
            String fileName,
            String checksum) {}

    /** Why the head may not be recorded, as a text key under {@code listing.stays.}; holds the day against a rival. */
    Optional<String> against(Head head) {
        var replaced = head.facts().replaces();
        if (replaced != null && !stands(replaced)) {
            return Optional.of("replaced-already");
        }
        if (!head.checksum().isEmpty() && isOnRecord(head)) {
            return Optional.of("same-file");
        }
        var rivals = jdbc.sql("""
                        SELECT s.id FROM adoption_snapshot s
                        WHERE s.as_of = :day AND s.source = :source AND s.series = :series FOR UPDATE""")
                .param("day", head.asOf())
                .param("source", head.facts().source().name())
                .param("series", head.facts().series().name())
                .query(Long.class)
                .list();
        var taken = rivals.stream().anyMatch(rival -> !rival.equals(replaced) && stands(rival));
        return taken ? Optional.of("day-taken") : Optional.empty();
    }

    /** The very file as a standing list of that day and system (LST-15). */
    private boolean isOnRecord(Head head) {
        return jdbc.sql("""
                        SELECT COUNT(*) FROM adoption_snapshot s
                        WHERE s.checksum = :checksum AND s.as_of = :day AND s.series = :series
                            AND NOT EXISTS (SELECT 1 FROM adoption_snapshot n WHERE n.replaces_id = s.id)""")
                        .param("checksum", head.checksum())
                        .param("day", head.asOf())
                        .param("series", head.facts().series().name())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private boolean stands(long snapshot) {
        return jdbc.sql("""
                        SELECT COUNT(*) FROM adoption_snapshot s WHERE s.id = :id
                            AND NOT EXISTS (SELECT 1 FROM adoption_snapshot n WHERE n.replaces_id = s.id)""").param("id", snapshot).query(Integer.class).single() > 0;
    }

    long add(Head head, Actor by, Instant at) {
        var keys = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO adoption_snapshot (as_of, date_precision, source, series, extent, edition, replaces_id,
                            office_count, row_count, note, file_name, checksum, recorded_at, recorded_by, recorder_name)
                        VALUES (:asOf, :precision, :source, :series, :extent,
                            COALESCE((SELECT r.edition FROM adoption_snapshot r WHERE r.id = :replaces), 0) + 1, :replaces,
                            :offices, :rows, :note, :file, :checksum, :at, :by, :name)""")
                .param("asOf", head.asOf())
                .param("precision", head.precision().name())
                .param("source", head.facts().source().name())
                .param("series", head.facts().series().name())
                .param("extent", head.extent().name())
                .param("replaces", head.facts().replaces())
                .param("offices", head.offices())
                .param("rows", head.rows())
                .param("note", head.facts().note())
                .param("file", cut(head.fileName()))
                .param("checksum", head.checksum())
                .param("at", utc(at))
                .param("by", by.accountValue())
                .param("name", by.name())
                .update(keys, "id");
        return key(keys);
    }

    void addOffices(long snapshot, List<ListedOffice> offices) {
        insert(
                new ManyRows<ListedOffice>(
                        "snapshot_office (snapshot_id, identity, office_number, name, address)",
                        (statement, from, office) -> {
                            statement.setLong(from, snapshot);
                            statement.setString(from + 1, office.identity());
                            statement.setString(from + 2, office.number());
                            statement.setString(from + 3, office.name());
                            statement.setString(from + 4, office.address());
                            return from + 5;
                        }),
                offices);
        var ids = ids(snapshot);
        var lines = new ArrayList<Line>();
        offices.forEach(office ->
                office.rows().forEach(row -> lines.add(new Line(ids.getOrDefault(office.identity(), 0L), row))));
        insert(
                new ManyRows<Line>(
                        "snapshot_row (snapshot_office_id, line, service_name, name, address)",
                        (statement, from, line) -> {
                            statement.setLong(from, line.office());
                            statement.setInt(from + 1, line.row().line());
                            statement.setString(from + 2, line.row().service());
                            statement.setString(from + 3, line.row().name());
                            statement.setString(from + 4, line.row().address());
                            return from + 5;
                        }),
                lines);
    }

    private record Line(long office, ListedRow row) {}

    private Map<String, Long> ids(long snapshot) {
        return jdbc
                .sql("SELECT identity, id FROM snapshot_office WHERE snapshot_id = ?")
                .param(snapshot)
                .query((row, number) -> Map.entry(row.getString(1), row.getLong(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private <T> void insert(ManyRows<T> into, List<T> rows) {
        template.execute((ConnectionCallback<Boolean>) connection -> {
            into.insert(connection, rows);
            return true;
        });
    }

    /** Whether no standing list is newer than this day and series; the one being replaced does not count. */
    boolean isNewest(LocalDate day, Series series, @Nullable Long replaces) {
        return jdbc.sql("""
                        SELECT COUNT(*) FROM adoption_snapshot s
                        WHERE s.extent = 'LIST' AND (s.as_of > :day OR s.series > :series)
                            AND NOT (s.id <=> :replaces)
                            AND NOT EXISTS (SELECT 1 FROM adoption_snapshot n WHERE n.replaces_id = s.id)""")
                        .param("replaces", replaces)
                        .param("day", day)
                        .param("series", series.name())
                        .query(Integer.class)
                        .single()
                == 0;
    }

    static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    static long key(GeneratedKeyHolder keys) {
        var key = keys.getKey();
        if (key == null) {
            throw new IllegalStateException("the row got no id");
        }
        return key.longValue();
    }

    private static String cut(String name) {
        return name.length() <= 200 ? name : name.substring(0, 200);
    }
}
