package jp.banso.stuck;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.AuditLog;
import jp.banso.shared.Commands;
import jp.banso.shared.OperationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** After how many days a case stands still; every setting is kept, the latest holds. */
@Service
public class StuckLimitService {

    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final Commands commands;
    private final Clock clock;

    StuckLimitService(JdbcClient jdbc, AuditLog audit, Commands commands, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.commands = commands;
        this.clock = clock;
    }

    /** What holds now. */
    @RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.VENDOR_LEAD})
    public StuckLimits present(Viewer viewer) {
        return jdbc.sql("""
                        SELECT id, unassigned, unvisited, certificate, no_exchange FROM stuck_limit
                        ORDER BY id DESC LIMIT 1""")
                .query((row, number) ->
                        new StuckLimits(row.getLong(1), row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5)))
                .optional()
                .orElse(StuckLimits.FIRST);
    }

    /** The answer to a wish to set the days: what holds now, and whether it was this wish that set it. */
    public record Setting(StuckLimits holds, boolean set) {}

    /** Sets the days anew unless somebody did since {@code wanted.version()} (STK-02). */
    @RolesAllowed(Names.CITY_ADMIN)
    public Setting set(Viewer viewer, OperationId operation, StuckLimits wanted) {
        return commands.run(operation, viewer.actor(), "stuck.limits", () -> {
            var now = present(viewer);
            if (now.version() != wanted.version()) {
                return new Setting(now, false);
            }
            jdbc.sql("""
                            INSERT INTO stuck_limit (unassigned, unvisited, certificate, no_exchange, set_at, set_by, setter_name)
                            VALUES (:unassigned, :unvisited, :certificate, :exchange, :at, :by, :name)""")
                    .param("unassigned", wanted.unassigned())
                    .param("unvisited", wanted.unvisited())
                    .param("certificate", wanted.certificate())
                    .param("exchange", wanted.noExchange())
                    .param("at", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                    .param("by", viewer.account().value())
                    .param("name", viewer.name())
                    .update();
            audit.record(
                    viewer.actor(),
                    new StuckAudit.LimitsSet(
                            wanted.unassigned(), wanted.unvisited(), wanted.certificate(), wanted.noExchange()));
            return new Setting(present(viewer), true);
        });
    }
}
