package jp.banso.visit;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import jp.banso.careoffice.CaseHappening;
import jp.banso.security.Viewer;
import jp.banso.support.AssignmentId;
import jp.banso.support.VisitTie;
import jp.banso.support.VisitTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/**
 * Which visits were booked together, kept; what happens to one of them is told on the other's case to whoever goes there,
 * without a word about the first one's office (PAI-02, PAI-04).
 */
@Component
class VisitPairs implements VisitTie {

    /**
     * Over half {@code h} of pair {@code p} and its assignment {@code t}: still to come. A note of a visit on or after the day of
     * booking means that it was held.
     */
    static final String OPEN = """
            p.ended_at IS NULL AND t.state = 'ACCEPTED' AND t.next_visit_on IS NOT NULL AND NOT EXISTS (
                SELECT 1 FROM support_visit_note n WHERE n.assignment_id = t.id AND n.recorded_at >= p.booked_at
                    AND n.visited_on >= p.booked_on AND n.withdrawn_at IS NULL)""";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int KEYS = 100_000_000;

    private final JdbcClient jdbc;
    private final VisitActs acts;
    private final Clock clock;

    VisitPairs(JdbcClient jdbc, VisitActs acts, Clock clock) {
        this.jdbc = jdbc;
        this.acts = acts;
        this.clock = clock;
    }

    /** A pair of which this assignment's visit is still to come, and the other assignment. */
    record Open(long id, String key, AssignmentId other) {}

    Optional<Open> open(AssignmentId assignment) {
        return jdbc.sql("""
                        SELECT p.id, p.pair_key, x.assignment_id FROM visit_pair_half h
                        JOIN visit_pair p ON p.id = h.pair_id
                        JOIN support_assignment t ON t.id = h.assignment_id
                        JOIN visit_pair_half x ON x.pair_id = p.id AND x.assignment_id <> h.assignment_id
                        WHERE h.assignment_id = ? AND\s""" + OPEN + " ORDER BY p.id DESC LIMIT 1")
                .param(assignment.value())
                .query((row, number) -> new Open(row.getLong(1), row.getString(2), new AssignmentId(row.getLong(3))))
                .optional();
    }

    @Override
    public boolean isTied(AssignmentId assignment) {
        return open(assignment).isPresent();
    }

    String book(Viewer viewer, List<PairVisit> visits) {
        var digits = freshKey();
        var id = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO visit_pair (pair_key, booked_on, booked_at, booked_by, booker_name)
                        VALUES (?, ?, ?, ?, ?)""")
                .params(digits, acts.today(), now(), viewer.account().value(), viewer.name())
                .update(id);
        var pair = Objects.requireNonNull(id.getKey()).longValue();
        for (var visit : visits) {
            jdbc.sql("""
                            INSERT INTO visit_pair_half (pair_id, assignment_id, planned_on, planned_minute)
                            VALUES (:pair, :assignment, :on, :minute)""")
                    .param("pair", pair)
                    .param("assignment", visit.assignment().value())
                    .param("on", visit.wanted().on())
                    .param("minute", visit.wanted().minute())
                    .update();
        }
        for (var visit : visits) {
            tell(viewer, pair, visit.assignment(), "timeline.visit.paired", visit.wanted(), digits);
        }
        return digits;
    }

    /** Eight digits that no pair has: two people can say them to each other on the telephone. */
    private String freshKey() {
        while (true) {
            var key = "%08d".formatted(RANDOM.nextInt(KEYS));
            var taken = jdbc.sql("SELECT COUNT(*) FROM visit_pair WHERE pair_key = ?")
                    .param(key)
                    .query(Integer.class)
                    .single();
            if (taken == 0) {
                return key;
            }
        }
    }

    /** This assignment's visit now stands elsewhere, and the other one is not moved along. */
    void moved(Viewer viewer, AssignmentId assignment, VisitTime now) {
        open(assignment).ifPresent(pair -> {
            agree(pair.id(), assignment, now);
            tell(viewer, pair.id(), pair.other(), "timeline.visit.pair.moved", now, pair.key());
        });
    }

    /** Both stand at these times from now on. */
    void agreed(AssignmentId assignment, VisitTime now, AssignmentId other, VisitTime otherNow) {
        open(assignment).ifPresent(pair -> {
            agree(pair.id(), assignment, now);
            agree(pair.id(), other, otherNow);
        });
    }

    /** This assignment's visit did not take place; it is tried again then, or the pair is over. Asked before the plan changes. */
    void missed(Viewer viewer, Open pair, AssignmentId assignment, VisitTime next) {
        if (next.on() == null) {
            end(pair);
            tell(viewer, pair.id(), pair.other(), "timeline.visit.pair.off", VisitTime.NONE, pair.key());
        } else {
            agree(pair.id(), assignment, next);
            tell(viewer, pair.id(), pair.other(), "timeline.visit.pair.missed", next, pair.key());
        }
    }

    void part(Viewer viewer, Open pair, AssignmentId assignment) {
        end(pair);
        tell(viewer, pair.id(), assignment, "timeline.visit.parted", VisitTime.NONE, pair.key());
        tell(viewer, pair.id(), pair.other(), "timeline.visit.parted", VisitTime.NONE, pair.key());
    }

    private void end(Open pair) {
        jdbc.sql("UPDATE visit_pair SET ended_at = ? WHERE id = ?")
                .params(now(), pair.id())
                .update();
    }

    private void agree(long pair, AssignmentId assignment, VisitTime now) {
        jdbc.sql("""
                        UPDATE visit_pair_half SET planned_on = :on, planned_minute = :minute
                        WHERE pair_id = :pair AND assignment_id = :assignment""")
                .param("on", now.on())
                .param("minute", now.minute())
                .param("pair", pair)
                .param("assignment", assignment.value())
                .update();
    }

    private void tell(Viewer viewer, long pair, AssignmentId of, String key, VisitTime at, String digits) {
        var when = at.on() == null ? List.<String>of() : VisitActs.when(at);
        var arguments = Stream.concat(Stream.of(CaseHappening.text(digits)), when.stream())
                .toArray(String[]::new);
        acts.tellOwner(viewer, of, pair, new VisitAudit.Paired(acts.caseOf(of).office(), pair, key), key, arguments);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(Instant.now(clock), ZoneOffset.UTC);
    }
}
