package jp.banso.deadline;

import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.AuditLog;
import jp.banso.shared.Commands;
import jp.banso.shared.FiguresChanged;
import jp.banso.shared.OperationId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;

/** The programme's dates, kept by administrators; no date stands in the program itself (MIG-01). */
@Service
public class MilestoneService {

    private static final String ALL = """
            SELECT id, version, title, purpose, on_day, month_only, source, to_reread, changer_name FROM milestone
            """;

    private final JdbcClient jdbc;
    private final Commands commands;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MilestoneService(
            JdbcClient jdbc, Commands commands, AuditLog audit, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.commands = commands;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Every milestone, earliest first. */
    @RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
    public List<MilestoneRow> all(Viewer viewer) {
        return jdbc.sql(ALL + "ORDER BY on_day, id")
                .query((row, number) -> row(row))
                .list();
    }

    /** The day of the move: the earliest milestone of that purpose. */
    @RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
    public Optional<MilestoneRow> move(Viewer viewer) {
        return jdbc.sql(ALL + "WHERE purpose = 'MOVE' ORDER BY on_day, id LIMIT 1")
                .query((row, number) -> row(row))
                .optional();
    }

    @RolesAllowed(Names.CITY_ADMIN)
    public DeadlineDecision add(Viewer viewer, OperationId operation, MilestoneData data) {
        return commands.run(operation, viewer.actor(), "deadline.add", () -> {
            var key = new GeneratedKeyHolder();
            written("""
                            INSERT INTO milestone (title, purpose, on_day, month_only, source, to_reread, changed_at,
                                changed_by, changer_name)
                            VALUES (:title, :purpose, :on, :month, :source, :reread, :at, :by, :name)""", viewer, data).update(key, "id");
            var id = Objects.requireNonNull(key.getKey()).longValue();
            return done(viewer, id, "ADDED", data.on());
        });
    }

    /** Says it anew for somebody who saw that version; stays with {@code changed} when somebody else did since. */
    @RolesAllowed(Names.CITY_ADMIN)
    public DeadlineDecision change(
            Viewer viewer, OperationId operation, long milestone, long seen, MilestoneData data) {
        return commands.run(operation, viewer.actor(), "deadline.change", () -> {
            var changed = written("""
                            UPDATE milestone SET title = :title, purpose = :purpose, on_day = :on, month_only = :month,
                                source = :source, to_reread = :reread, changed_at = :at, changed_by = :by,
                                changer_name = :name, version = version + 1
                            WHERE id = :id AND version = :seen""", viewer, data)
                    .param("id", milestone)
                    .param("seen", seen)
                    .update();
            return changed == 0 ? new DeadlineDecision.Stays("changed") : done(viewer, milestone, "CHANGED", data.on());
        });
    }

    /** Takes it away for somebody who saw that version; stays with {@code changed}. */
    @RolesAllowed(Names.CITY_ADMIN)
    public DeadlineDecision remove(Viewer viewer, OperationId operation, long milestone, long seen) {
        return commands.run(operation, viewer.actor(), "deadline.remove", () -> {
            var day = jdbc.sql("SELECT on_day FROM milestone WHERE id = ? AND version = ? FOR UPDATE")
                    .params(milestone, seen)
                    .query(LocalDate.class)
                    .optional();
            if (day.isEmpty()) {
                return new DeadlineDecision.Stays("changed");
            }
            jdbc.sql("DELETE FROM milestone WHERE id = ?").param(milestone).update();
            return done(viewer, milestone, "REMOVED", day.get());
        });
    }

    private JdbcClient.StatementSpec written(String sql, Viewer viewer, MilestoneData data) {
        return jdbc.sql(sql)
                .param("title", data.title())
                .param("purpose", data.purpose().name())
                .param("on", data.on())
                .param("month", data.monthOnly())
                .param("source", data.source())
                .param("reread", data.toReread())
                .param("at", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("by", viewer.account().value())
                .param("name", viewer.name());
    }

    private DeadlineDecision done(Viewer viewer, long milestone, String act, LocalDate on) {
        audit.record(viewer.actor(), new DeadlineAudit.MilestoneSet(milestone, act, on));
        events.publishEvent(new FiguresChanged());
        return new DeadlineDecision.Done(milestone);
    }

    private static MilestoneRow row(ResultSet row) throws SQLException {
        return new MilestoneRow(
                row.getLong("id"),
                row.getLong("version"),
                new MilestoneData(
                        row.getString("title"),
                        Purpose.valueOf(row.getString("purpose")),
                        Objects.requireNonNull(row.getObject("on_day", LocalDate.class)),
                        row.getBoolean("month_only"),
                        row.getString("source"),
                        row.getBoolean("to_reread")),
                row.getString("changer_name"));
    }
}
