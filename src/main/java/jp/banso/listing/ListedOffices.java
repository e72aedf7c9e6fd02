package jp.banso.listing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.banso.listing.ListChanges.Found;
import jp.banso.listing.ListChanges.Listed;
import jp.banso.listing.ListComparison.Named;
import jp.banso.shared.Actor;
import jp.banso.shared.CareOfficeId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which offices of the register a snapshot names, what waits for a person, and what is asked about. */
@Component
class ListedOffices {

    private static final int CHUNK = 1_000;

    private final JdbcClient jdbc;

    ListedOffices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Compares a list that is not yet recorded with the register and the list before; writes nothing. */
    ListComparison compare(ReadList list, boolean newest, List<Listed> before) {
        var numbers = list.offices().stream()
                .map(ListedOffice::number)
                .filter(number -> !number.isEmpty())
                .toList();
        var known = new HashMap<String, Long>();
        var appearing = new ArrayList<Named>();
        for (var from = 0; from < numbers.size(); from += CHUNK) {
            jdbc.sql("SELECT office_number, name, listing, id FROM care_office WHERE office_number IN (:numbers)")
                    .param("numbers", numbers.subList(from, Math.min(from + CHUNK, numbers.size())))
                    .query(row -> {
                        known.put(row.getString(1), row.getLong(4));
                        if (newest && !row.getString(3).equals("LISTED")) {
                            appearing.add(new Named(row.getString(1), row.getString(2)));
                        }
                    });
        }
        var changed = newest && !before.isEmpty() ? changed(list, known, before) : List.<Found>of();
        var renumbered = changed.stream()
                .filter(found -> found.kind() == ChangeKind.RENUMBERED)
                .flatMap(found -> Stream.of(found.was(), found.said()))
                .collect(Collectors.toSet());
        return new ListComparison(
                known.size(),
                numbers.size() - known.size(),
                list.offices().size() - numbers.size(),
                newest,
                appearing,
                newest ? without(renumbered, missing(Set.copyOf(numbers))) : List.of(),
                without(renumbered, open(list, known.keySet())),
                changed.stream()
                        .filter(found -> found.kind() != ChangeKind.APPEARED)
                        .map(found ->
                                new Named(found.entry().number(), found.entry().name()))
                        .toList());
    }

    private static List<Found> changed(ReadList list, Map<String, Long> known, List<Listed> before) {
        var after = list.offices().stream()
                .map(one ->
                        new Listed(0, one.identity(), one.number(), one.name(), one.address(), known.get(one.number())))
                .toList();
        return ListChanges.between(before, after);
    }

    private static List<Named> without(Set<String> numbers, List<Named> offices) {
        return offices.stream()
                .filter(office -> !numbers.contains(office.number()))
                .toList();
    }

    /** What is neither known by number nor decided by a person in an earlier list. */
    private List<Named> open(ReadList list, Set<String> known) {
        var left = list.offices().stream()
                .filter(office -> !known.contains(office.number()))
                .toList();
        var decided = new HashSet<String>();
        for (var from = 0; from < left.size(); from += CHUNK) {
            jdbc.sql("""
                            SELECT identity FROM snapshot_office
                            WHERE standing IN ('HAND', 'NOT_OURS') AND identity IN (:identities)""")
                    .param(
                            "identities",
                            left.subList(from, Math.min(from + CHUNK, left.size())).stream()
                                    .map(ListedOffice::identity)
                                    .toList())
                    .query(row -> {
                        decided.add(row.getString(1));
                    });
        }
        return left.stream()
                .filter(office -> !decided.contains(office.identity()))
                .map(office -> new Named(office.number(), office.name()))
                .toList();
    }

    private List<Named> missing(Set<String> numbers) {
        return jdbc
                .sql("SELECT office_number, name FROM care_office WHERE listing = 'LISTED' ORDER BY office_number")
                .query((row, number) -> new Named(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .filter(office -> !numbers.contains(office.number()))
                .toList();
    }

    /** Finds the snapshot's offices in the register: by number, or as a person has decided about the same before. */
    void find(long snapshot) {
        jdbc.sql("""
                        UPDATE snapshot_office e JOIN care_office o ON o.office_number = e.office_number
                        SET e.care_office_id = o.id, e.standing = 'NUMBER'
                        WHERE e.snapshot_id = ?""").param(snapshot).update();
        jdbc.sql("""
                        UPDATE snapshot_office e
                        JOIN (SELECT p.identity, MAX(p.id) last FROM snapshot_office p
                            WHERE p.standing IN ('HAND', 'NOT_OURS') AND p.snapshot_id <> :snapshot
                            GROUP BY p.identity) d ON d.identity = e.identity
                        JOIN snapshot_office p ON p.id = d.last
                        SET e.care_office_id = p.care_office_id, e.standing = p.standing, e.decided_at = p.decided_at,
                            e.decider = p.decider, e.words = p.words
                        WHERE e.snapshot_id = :snapshot AND e.standing = 'OPEN'""").param("snapshot", snapshot).update();
    }

    List<CareOfficeId> found(long snapshot) {
        return jdbc.sql("""
                        SELECT DISTINCT care_office_id FROM snapshot_office
                        WHERE snapshot_id = ? AND care_office_id IS NOT NULL ORDER BY care_office_id""")
                .param(snapshot)
                .query((row, number) -> new CareOfficeId(row.getLong(1)))
                .list();
    }

    int waiting(long snapshot) {
        return jdbc.sql("SELECT COUNT(*) FROM snapshot_office WHERE snapshot_id = ? AND standing = 'OPEN'")
                .param(snapshot)
                .query(Integer.class)
                .single();
    }

    /**
     * Asks about listed offices that the snapshot does not name, unless a new number is proposed for them or somebody has
     * kept them of the same day's list; answers how many questions are new.
     */
    int ask(long snapshot, Instant at) {
        return jdbc.sql("""
                        INSERT INTO listing_question (care_office_id, snapshot_id, asked_at)
                        SELECT o.id, :snapshot, :at FROM care_office o
                        WHERE o.listing = 'LISTED'
                            AND NOT EXISTS (SELECT 1 FROM snapshot_office e
                                WHERE e.snapshot_id = :snapshot AND e.care_office_id = o.id)
                            AND NOT EXISTS (SELECT 1 FROM listing_change c
                                WHERE c.snapshot_id = :snapshot AND c.care_office_id = o.id AND c.kind = 'RENUMBERED'
                                    AND c.state = 'OPEN')
                            AND NOT EXISTS (SELECT 1 FROM listing_question q
                                JOIN adoption_snapshot d ON d.id = q.snapshot_id
                                JOIN adoption_snapshot s ON s.id = :snapshot
                                WHERE q.care_office_id = o.id AND (q.state = 'OPEN'
                                    OR q.state = 'KEPT' AND d.as_of = s.as_of AND d.series = s.series))""")
                .param("snapshot", snapshot)
                .param("at", SnapshotBook.utc(at))
                .update();
    }

    /** Takes back questions about offices that the snapshot names. */
    void withdraw(long snapshot, Instant at) {
        jdbc.sql("""
                        UPDATE listing_question q JOIN snapshot_office e ON e.care_office_id = q.care_office_id
                        SET q.state = 'REAPPEARED', q.answered_at = :at, q.version = q.version + 1
                        WHERE e.snapshot_id = :snapshot AND q.state = 'OPEN'""")
                .param("snapshot", snapshot)
                .param("at", SnapshotBook.utc(at))
                .update();
    }

    /** An entry held for deciding, with its snapshot's day and series. */
    record Entry(
            long id,
            long snapshot,
            String identity,
            Standing standing,
            String decider,
            LocalDate asOf,
            Series series) {}

    Optional<Entry> held(long entry) {
        return jdbc.sql("""
                        SELECT e.id, e.snapshot_id, e.identity, e.standing, e.decider, s.as_of, s.series
                        FROM snapshot_office e JOIN adoption_snapshot s ON s.id = e.snapshot_id
                        WHERE e.id = ? FOR UPDATE""")
                .param(entry)
                .query((row, number) -> new Entry(
                        row.getLong(1),
                        row.getLong(2),
                        row.getString(3),
                        Standing.valueOf(row.getString(4)),
                        row.getString(5),
                        row.getObject(6, LocalDate.class),
                        Series.valueOf(row.getString(7))))
                .optional();
    }

    /** Decides the entry and whatever waits under the same identity in other snapshots. */
    void decide(Entry entry, Standing standing, @Nullable Long office, String words, Actor by, Instant at) {
        jdbc.sql("""
                        UPDATE snapshot_office SET standing = :standing, care_office_id = :office, decided_at = :at,
                            decider = :by, words = :words, version = version + 1
                        WHERE identity = :identity AND standing = 'OPEN'""")
                .param("standing", standing.name())
                .param("office", office)
                .param("at", SnapshotBook.utc(at))
                .param("by", by.name())
                .param("words", words)
                .param("identity", entry.identity())
                .update();
    }

    /** A question held for answering. */
    record Question(long id, CareOfficeId office, long snapshot, QuestionState state, String answerer) {}

    Optional<Question> heldQuestion(long question) {
        return jdbc.sql("""
                        SELECT id, care_office_id, snapshot_id, state, answerer FROM listing_question
                        WHERE id = ? FOR UPDATE""")
                .param(question)
                .query((row, number) -> new Question(
                        row.getLong(1),
                        new CareOfficeId(row.getLong(2)),
                        row.getLong(3),
                        QuestionState.valueOf(row.getString(4)),
                        row.getString(5)))
                .optional();
    }

    void answer(Question question, QuestionState state, String words, Actor by, Instant at) {
        jdbc.sql("""
                        UPDATE listing_question SET state = :state, words = :words, answered_at = :at, answerer = :by,
                            version = version + 1
                        WHERE id = :id""")
                .param("state", state.name())
                .param("words", words)
                .param("at", SnapshotBook.utc(at))
                .param("by", by.name())
                .param("id", question.id())
                .update();
    }
}
