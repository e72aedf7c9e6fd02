package jp.banso.witness;

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

/** The days after which witnesses disagree and before which terms are told; every setting is kept, the latest holds. */
@Service
public class WitnessLimitService {

    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final Commands commands;
    private final Clock clock;

    WitnessLimitService(JdbcClient jdbc, AuditLog audit, Commands commands, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.commands = commands;
        this.clock = clock;
    }

    /** What holds now. */
    @RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.VENDOR_LEAD, Names.VENDOR_VISITOR})
    public WitnessLimits present(Viewer viewer) {
        return jdbc.sql("SELECT id, unlisted_days, expiry_days FROM witness_limit ORDER BY id DESC LIMIT 1")
                .query((row, number) -> new WitnessLimits(row.getLong(1), row.getInt(2), row.getInt(3)))
                .optional()
                .orElse(WitnessLimits.FIRST);
    }

    /** Sets the days anew; stays with {@code changed} when somebody did since {@code wanted.version()}. */
    @RolesAllowed(Names.CITY_ADMIN)
    public WitnessDecision set(Viewer viewer, OperationId operation, WitnessLimits wanted) {
        return commands.run(operation, viewer.actor(), "witness.limits", () -> {
            if (present(viewer).version() != wanted.version()) {
                return new WitnessDecision.Stays("changed");
            }
            jdbc.sql("""
                            INSERT INTO witness_limit (unlisted_days, expiry_days, set_at, set_by, setter_name)
                            VALUES (:unlisted, :expiry, :at, :by, :name)""")
                    .param("unlisted", wanted.unlistedDays())
                    .param("expiry", wanted.expiryDays())
                    .param("at", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                    .param("by", viewer.account().value())
                    .param("name", viewer.name())
                    .update();
            audit.record(viewer.actor(), new WitnessAudit.LimitsSet(wanted.unlistedDays(), wanted.expiryDays()));
            return new WitnessDecision.Done(present(viewer).version());
        });
    }
}
