package jp.banso.listing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.banso.listing.ListChanges.Found;
import jp.banso.listing.ListChanges.Listed;
import jp.banso.shared.Actor;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.SearchKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Compares a recorded list with the standing one before it and keeps what a person is to decide (LST-14). */
@Component
class ListChangeBook {

    private static final String BEFORE = """
            SELECT s.id FROM adoption_snapshot s
            WHERE s.extent = 'LIST' AND s.series = :series AND s.as_of < :day
                AND NOT EXISTS (SELECT 1 FROM adoption_snapshot n WHERE n.replaces_id = s.id)
            ORDER BY s.as_of DESC, s.id DESC LIMIT 1""";

    /** What was decided of the same day's list before does not come back (LST-15). */
    private static final String PROPOSE = """
            INSERT INTO listing_change (snapshot_id, snapshot_office_id, care_office_id, kind, confidence, was, said)
            SELECT s.id, :entry, o.id, :kind, :confidence, :was, :said
            FROM adoption_snapshot s JOIN care_office o ON o.id = :office
            WHERE s.id = :snapshot AND (:kind <> 'APPEARED' OR o.stage < 6)
                AND NOT EXISTS (SELECT 1 FROM listing_change c JOIN adoption_snapshot d ON d.id = c.snapshot_id
                    WHERE c.care_office_id = o.id AND c.kind = :kind AND c.said = :said AND c.state <> 'OPEN'
                        AND d.as_of = s.as_of AND d.series = s.series)
                AND NOT EXISTS (SELECT 1 FROM listing_change k
                    WHERE k.snapshot_id = s.id AND k.care_office_id = o.id AND k.kind = :kind)""";

    private final JdbcClient jdbc;

    ListChangeBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The offices of the standing list before this day, of the same system; none where there is no such list. */
    List<Listed> before(LocalDate day, Series series) {
        return jdbc.sql(BEFORE)
                .param("day", day)
                .param("series", series.name())
                .query(Long.class)
                .optional()
                .map(this::listed)
                .orElse(List.of());
    }

    /**
     * Proposes what this list, the newest, tells differently, and not what it has proposed before. The first list of a system
     * is compared with nothing.
     */
    void propose(long snapshot, LocalDate day, Series series) {
        var before = before(day, series);
        if (!before.isEmpty()) {
            ListChanges.between(before, listed(snapshot)).stream()
                    .filter(this::news)
                    .forEach(found -> jdbc.sql(PROPOSE)
                            .param("snapshot", snapshot)
                            .param("entry", found.entry().entry())
                            .param("office", found.careOffice())
                            .param("kind", found.kind().name())
                            .param("confidence", found.confidence().name())
                            .param("was", found.was())
                            .param("said", found.said())
                            .update());
        }
    }

    /** What the register says already, in whatever writing, is no news. */
    private boolean news(Found found) {
        return switch (found.kind()) {
            case APPEARED, RENUMBERED -> true;
            case RENAMED -> !SearchKey.of(found.said()).equals(SearchKey.of(register(found.careOffice(), "name")));
            case MOVED ->
                !ListChanges.place(found.said()).equals(ListChanges.place(register(found.careOffice(), "address")));
        };
    }

    private String register(long office, String column) {
        return jdbc.sql("SELECT " + column + " FROM care_office WHERE id = ?")
                .param(office)
                .query(String.class)
                .single();
    }

    private List<Listed> listed(long snapshot) {
        return jdbc.sql("""
                        SELECT id, identity, office_number, name, address, care_office_id FROM snapshot_office
                        WHERE snapshot_id = ?""")
                .param(snapshot)
                .query((row, number) -> new Listed(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getObject(6, Long.class)))
                .list();
    }

    /** A proposal held for deciding, with the day and system of its list. */
    record Proposal(
            long id,
            ChangeKind kind,
            long snapshot,
            long entry,
            CareOfficeId office,
            String said,
            LocalDate asOf,
            ChangeState state,
            String decider) {}

    Optional<Proposal> held(long change) {
        return jdbc.sql("""
                        SELECT c.id, c.kind, c.snapshot_id, c.snapshot_office_id, c.care_office_id, c.said, s.as_of,
                            c.state, c.decider
                        FROM listing_change c JOIN adoption_snapshot s ON s.id = c.snapshot_id
                        WHERE c.id = ? FOR UPDATE""")
                .param(change)
                .query((row, number) -> new Proposal(
                        row.getLong(1),
                        ChangeKind.valueOf(row.getString(2)),
                        row.getLong(3),
                        row.getLong(4),
                        new CareOfficeId(row.getLong(5)),
                        row.getString(6),
                        row.getObject(7, LocalDate.class),
                        ChangeState.valueOf(row.getString(8)),
                        row.getString(9)))
                .optional();
    }

    void decide(long change, ChangeState state, String words, Actor by, Instant at) {
        jdbc.sql("""
                        UPDATE listing_change SET state = :state, words = :words, decided_at = :at, decider = :by,
                            version = version + 1
                        WHERE id = :id""")
                .param("state", state.name())
                .param("words", words)
                .param("at", SnapshotBook.utc(at))
                .param("by", by.name())
                .param("id", change)
                .update();
    }
}
