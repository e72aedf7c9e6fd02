package jp.banso.listing;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.AuditLog;
import jp.banso.shared.Commands;
import jp.banso.shared.FiguresChanged;
import jp.banso.shared.JapanTime;
import jp.banso.shared.OperationId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;

/** Names what rates are divided by. A value is never overwritten; a new one is a further version. */
@Service
@RolesAllowed(Names.CITY_ADMIN)
public class DenominatorService {

    private static final int LONGEST_NAME = 100;

    private final JdbcClient jdbc;
    private final Commands commands;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DenominatorService(
            JdbcClient jdbc, Commands commands, AuditLog audit, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.commands = commands;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Opens a denominator with its first version. Stays with {@code name}, {@code name-taken} or {@code future}. */
    public ListingDecision open(Viewer viewer, OperationId operation, String name, DenominatorVersion first) {
        return commands.run(operation, viewer.actor(), "listing.denominator", () -> {
            var called = name.strip();
            if (called.isEmpty() || called.length() > LONGEST_NAME) {
                return new ListingDecision.Stays("name");
            }
            if (isAhead(first)) {
                return new ListingDecision.Stays("future");
            }
            var taken = jdbc.sql("SELECT id FROM denominator WHERE name = ? FOR UPDATE")
                    .param(called)
                    .query(Long.class)
                    .optional();
            if (taken.isPresent()) {
                return new ListingDecision.Stays("name-taken");
            }
            var keys = new GeneratedKeyHolder();
            jdbc.sql("INSERT INTO denominator (name) VALUES (?)").param(called).update(keys, "id");
            return added(viewer, SnapshotBook.key(keys), 1, first);
        });
    }

    /** Adds the next version to the one the form was opened with; {@code DoneBy} when somebody else has added one. */
    public ListingDecision addVersion(
            Viewer viewer, OperationId operation, long denominator, int seenEdition, DenominatorVersion next) {
        return commands.run(operation, viewer.actor(), "listing.denominator", () -> {
            var last = jdbc.sql("""
                            SELECT v.edition, v.recorder_name FROM denominator_version v
                            WHERE v.denominator_id = ? ORDER BY v.edition DESC LIMIT 1 FOR UPDATE""")
                    .param(denominator)
                    .query((row, number) -> new Last(row.getInt(1), row.getString(2)))
                    .optional();
            if (last.isEmpty()) {
                return new ListingDecision.Stays("gone");
            }
            if (last.get().edition() != seenEdition) {
                return new ListingDecision.DoneBy(last.get().by(), "VERSION");
            }
            if (isAhead(next)) {
                return new ListingDecision.Stays("future");
            }
            return added(viewer, denominator, seenEdition + 1, next);
        });
    }

    /** From now on screens show counts as a share of this one. Stays with {@code gone}. */
    public ListingDecision show(Viewer viewer, OperationId operation, long denominator) {
        return commands.run(operation, viewer.actor(), "listing.denominator-shown", () -> {
            var known = jdbc.sql("SELECT id FROM denominator WHERE id = ?")
                    .param(denominator)
                    .query(Long.class)
                    .optional();
            if (known.isEmpty()) {
                return new ListingDecision.Stays("gone");
            }
            jdbc.sql("""
                            INSERT INTO denominator_choice (denominator_id, chosen_at, chosen_by, chooser_name)
                            VALUES (?, ?, ?, ?)""")
                    .param(denominator)
                    .param(SnapshotBook.utc(Instant.now(clock)))
                    .param(viewer.actor().accountValue())
                    .param(viewer.name())
                    .update();
            audit.record(viewer.actor(), new ListingAudit.DenominatorShown(denominator));
            events.publishEvent(new FiguresChanged());
            return new ListingDecision.Done(denominator);
        });
    }

    private record Last(int edition, String by) {}

    private ListingDecision added(Viewer viewer, long denominator, int edition, DenominatorVersion version) {
        jdbc.sql("""
                        INSERT INTO denominator_version (denominator_id, edition, value, as_of, definition, source,
                            recorded_at, recorded_by, recorder_name)
                        VALUES (:denominator, :edition, :value, :asOf, :definition, :source, :at, :by, :name)""")
                .param("denominator", denominator)
                .param("edition", edition)
                .param("value", version.value())
                .param("asOf", version.asOf())
                .param("definition", version.definition())
                .param("source", version.source())
                .param("at", SnapshotBook.utc(Instant.now(clock)))
                .param("by", viewer.actor().accountValue())
                .param("name", viewer.name())
                .update();
        audit.record(viewer.actor(), new ListingAudit.DenominatorRecorded(denominator, edition, version.value()));
        events.publishEvent(new FiguresChanged());
        return new ListingDecision.Done(denominator);
    }

    private boolean isAhead(DenominatorVersion version) {
        return version.asOf().isAfter(JapanTime.today(clock));
    }
}
