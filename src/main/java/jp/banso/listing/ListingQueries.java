package jp.banso.listing;

import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.banso.careoffice.CaseScope;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.SearchKey;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Reads snapshots, their queue and denominators, for the city's own people. */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
public class ListingQueries {

    private static final String SNAPSHOTS = """
            SELECT s.*, n.id replaced_by, (SELECT COUNT(*) FROM snapshot_office e
                WHERE e.snapshot_id = s.id AND e.standing = 'OPEN') waiting
            FROM adoption_snapshot s LEFT JOIN adoption_snapshot n ON n.replaces_id = s.id
            """;

    private static final String ENTRIES = """
            SELECT e.id, e.snapshot_id, s.as_of, e.office_number, e.name, e.address, e.standing, e.decider,
                o.office_number matched, (SELECT GROUP_CONCAT(DISTINCT r.service_name ORDER BY r.line SEPARATOR '\\n')
                    FROM snapshot_row r WHERE r.snapshot_office_id = e.id) services
            FROM snapshot_office e JOIN adoption_snapshot s ON s.id = e.snapshot_id
            LEFT JOIN care_office o ON o.id = e.care_office_id
            """;

    private static final String MISSING = """
            SELECT q.id, q.care_office_id, o.office_number, o.name, s.as_of, q.state, q.answerer, q.words
            FROM listing_question q JOIN care_office o ON o.id = q.care_office_id
            JOIN adoption_snapshot s ON s.id = q.snapshot_id
            """;

    private final JdbcClient jdbc;
    private final CaseScope scope;

    ListingQueries(JdbcClient jdbc, CaseScope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    /** Every snapshot, corrected ones included, newest day first. */
    public List<SnapshotRow> snapshots(Viewer viewer) {
        return compared(jdbc.sql(SNAPSHOTS + "ORDER BY s.as_of DESC, s.id DESC")
                .query((row, number) -> snapshot(row))
                .list());
    }

    public Optional<SnapshotRow> snapshot(Viewer viewer, long id) {
        return snapshots(viewer).stream().filter(row -> row.id() == id).findFirst();
    }

    /** The newest standing snapshot: the figure of today. */
    public Optional<SnapshotRow> latest(Viewer viewer) {
        return snapshots(viewer).stream().filter(SnapshotRow::stands).findFirst();
    }

    /** How adoption went so far, in totals, for all who read totals. */
    @RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.VIEWER})
    public AdoptionCourse course(Viewer viewer) {
        var points = snapshots(viewer).stream()
                .filter(SnapshotRow::stands)
                .sorted(Comparator.comparing(SnapshotRow::asOf).thenComparing(SnapshotRow::id))
                .map(row -> new AdoptionCourse.Point(
                        row.asOf(), row.precision(), row.source(), row.series(), row.offices()))
                .toList();
        return new AdoptionCourse(
                points,
                shown(viewer)
                        .map(row -> new AdoptionCourse.Denominator(
                                row.name(),
                                row.version().value(),
                                row.version().asOf(),
                                row.version().definition()))
                        .orElse(null));
    }

    private static List<SnapshotRow> compared(List<SnapshotRow> rows) {
        return rows.stream()
                .map(row -> row.after(row.stands() ? before(row, rows) : null))
                .toList();
    }

    private static SnapshotRow.@Nullable Earlier before(SnapshotRow row, List<SnapshotRow> rows) {
        return rows.stream()
                .filter(other -> other.stands()
                        && other.series() == row.series()
                        && other.asOf().isBefore(row.asOf()))
                .max(Comparator.comparing(SnapshotRow::asOf).thenComparing(other -> other.source() == row.source()))
                .map(other -> new SnapshotRow.Earlier(other.asOf(), other.offices()))
                .orElse(null);
    }

    /**
     * At most eight offices an entry could be: alike in name or address, or in all but the last two characters of the
     * number. A person chooses; nothing is decided by likeness.
     */
    public List<Suggestion> suggestions(Viewer viewer, long entry) {
        var listed = jdbc.sql("SELECT office_number, name, address FROM snapshot_office WHERE id = ?")
                .param(entry)
                .query((row, number) -> new String[] {row.getString(1), row.getString(2), row.getString(3)})
                .optional();
        if (listed.isEmpty()) {
            return List.of();
        }
        var mine = scope.of(viewer);
        var number = listed.get()[0];
        return jdbc.sql("""
                        SELECT o.id, o.office_number, o.name, o.address,
                            (o.name_key LIKE CONCAT(:name, '\n%')) * 4 + (o.office_number LIKE :number) * 2
                                + (o.address = :address AND :address <> '') * 2
                                + (LOCATE(:name, o.name_key) > 0) alike
                        FROM care_office o WHERE SCOPE HAVING alike > 0
                        ORDER BY alike DESC, o.office_number LIMIT 8""".replace("SCOPE", mine.sql()))
                .param("name", SearchKey.of(listed.get()[1]).getBytes(StandardCharsets.UTF_8))
                .param("number", number.length() == 10 ? number.substring(0, 8) + "__" : "-")
                .param("address", listed.get()[2])
                .params(mine.parameters())
                .query((row, count) -> new Suggestion(
                        new CareOfficeId(row.getLong(1)), row.getString(2), row.getString(3), row.getString(4)))
                .list();
    }

    /** An office an entry of a list could be. */
    public record Suggestion(CareOfficeId careOffice, String number, String name, String address) {}

    /** The offices a snapshot names, in the order of the list. */
    public List<EntryRow> entries(Viewer viewer, long snapshot, int skip, int limit) {
        return jdbc.sql(ENTRIES + "WHERE e.snapshot_id = :snapshot ORDER BY e.id LIMIT :limit OFFSET :skip")
                .param("snapshot", snapshot)
                .param("limit", limit)
                .param("skip", skip)
                .query((row, number) -> entry(row))
                .list();
    }

    /** What waits for a person, of snapshots that stand; newest list first. */
    public List<EntryRow> waiting(Viewer viewer) {
        return jdbc.sql(ENTRIES + """
                        WHERE e.standing = 'OPEN'
                            AND NOT EXISTS (SELECT 1 FROM listing_change c
                                WHERE c.snapshot_office_id = e.id AND c.state = 'OPEN')
                            AND NOT EXISTS (SELECT 1 FROM adoption_snapshot n WHERE n.replaces_id = s.id)
                        ORDER BY s.as_of DESC, e.id LIMIT 500""").query((row, number) -> entry(row)).list();
    }

    /** How much waits for a person, of snapshots that stand. */
    public OpenQuestions open(Viewer viewer) {
        return jdbc.sql("""
                        SELECT (SELECT COUNT(*) FROM snapshot_office e WHERE e.standing = 'OPEN'
                                AND NOT EXISTS (SELECT 1 FROM listing_change c
                                    WHERE c.snapshot_office_id = e.id AND c.state = 'OPEN')
                                AND NOT EXISTS (SELECT 1 FROM adoption_snapshot n WHERE n.replaces_id = e.snapshot_id)),
                            (SELECT COUNT(*) FROM listing_question WHERE state = 'OPEN'),
                            (SELECT COUNT(*) FROM listing_change c JOIN care_office o ON o.id = c.care_office_id
                                WHERE CHANGED)""".replace("CHANGED", ListingChangeQueries.OPEN))
                .query((row, number) -> new OpenQuestions(row.getInt(1), row.getInt(2), row.getInt(3)))
                .single();
    }

    /** Entries of a list without an office, offices that a list no longer names, and changes to decide about. */
    public record OpenQuestions(int unmatched, int missing, int changed) {

        public int all() {
            return unmatched + missing + changed;
        }
    }

    /** Questions about offices no longer named: those that are open, or the last 500 answered. */
    public List<MissingRow> missing(Viewer viewer, boolean answered) {
        return jdbc.sql(MISSING
                        + (answered
                                ? "WHERE q.state <> 'OPEN' ORDER BY q.answered_at DESC LIMIT 500"
                                : "WHERE q.state = 'OPEN' ORDER BY q.id LIMIT 500"))
                .query((row, number) -> new MissingRow(
                        row.getLong("id"),
                        new CareOfficeId(row.getLong("care_office_id")),
                        row.getString("office_number"),
                        row.getString("name"),
                        row.getObject("as_of", LocalDate.class),
                        QuestionState.valueOf(row.getString("state")),
                        row.getString("answerer"),
                        row.getString("words")))
                .list();
    }

    /** The version in force of every denominator, in the order in which they were opened. */
    public List<DenominatorRow> denominators(Viewer viewer) {
        return jdbc.sql("""
                        SELECT d.id, d.name, v.* FROM denominator d JOIN denominator_version v ON v.denominator_id = d.id
                        WHERE v.edition = (SELECT MAX(l.edition) FROM denominator_version l WHERE l.denominator_id = d.id)
                        ORDER BY d.id""").query((row, number) -> denominator(row)).list();
    }

    /** The denominator that screens show beside counts: the one chosen last, else the one opened first. */
    public Optional<DenominatorRow> shown(Viewer viewer) {
        var chosen = jdbc.sql("SELECT denominator_id FROM denominator_choice ORDER BY id DESC LIMIT 1")
                .query(Long.class)
                .optional();
        var all = denominators(viewer);
        return all.stream()
                .filter(row -> chosen.isPresent() && row.id() == chosen.get())
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /** All versions of one denominator, newest first. */
    public List<DenominatorRow> versions(Viewer viewer, long denominator) {
        return jdbc.sql("""
                        SELECT d.id, d.name, v.* FROM denominator d JOIN denominator_version v ON v.denominator_id = d.id
                        WHERE d.id = ? ORDER BY v.edition DESC""")
                .param(denominator)
                .query((row, number) -> denominator(row))
                .list();
    }

    private static SnapshotRow snapshot(ResultSet row) throws SQLException {
        return new SnapshotRow(
                row.getLong("id"),
                row.getObject("as_of", LocalDate.class),
                DatePrecision.valueOf(row.getString("date_precision")),
                SnapshotSource.valueOf(row.getString("source")),
                Series.valueOf(row.getString("series")),
                Extent.valueOf(row.getString("extent")),
                row.getInt("edition"),
                row.getObject("replaces_id", Long.class),
                row.getObject("replaced_by", Long.class),
                row.getInt("office_count"),
                row.getInt("row_count"),
                row.getInt("waiting"),
                row.getString("note"),
                row.getString("file_name"),
                row.getString("checksum"),
                instant(row),
                row.getString("recorder_name"),
                null);
    }

    private static EntryRow entry(ResultSet row) throws SQLException {
        var services = row.getString("services");
        return new EntryRow(
                row.getLong("id"),
                row.getLong("snapshot_id"),
                row.getObject("as_of", LocalDate.class),
                row.getString("office_number"),
                row.getString("name"),
                row.getString("address"),
                services == null ? "" : services,
                Standing.valueOf(row.getString("standing")),
                row.getString("matched"),
                row.getString("decider"));
    }

    private static DenominatorRow denominator(ResultSet row) throws SQLException {
        return new DenominatorRow(
                row.getLong("denominator_id"),
                row.getString("name"),
                row.getInt("edition"),
                new DenominatorVersion(
                        row.getInt("value"),
                        row.getObject("as_of", LocalDate.class),
                        row.getString("definition"),
                        row.getString("source")),
                instant(row),
                row.getString("recorder_name"));
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getObject("recorded_at", LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
