package jp.banso.area;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.AuditLog;
import jp.banso.shared.Commands;
import jp.banso.shared.JapanTime;
import jp.banso.shared.OperationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;

/** Takes in counts by service; they are never changed, the newest are used (ARE-08). */
@Service
@RolesAllowed(Names.CITY_ADMIN)
public class StructureService {

    private final JdbcClient jdbc;
    private final Commands commands;
    private final AuditLog audit;
    private final Clock clock;

    StructureService(JdbcClient jdbc, Commands commands, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.commands = commands;
        this.audit = audit;
        this.clock = clock;
    }

    /** Stays with {@code future}, {@code source} or {@code denominators} (some without a word what they are). */
    public AreaDecision record(Viewer viewer, OperationId operation, AreaFile.Services file, StructureFacts facts) {
        return commands.run(operation, viewer.actor(), "area.structure", () -> {
            if (facts.asOf().day().isAfter(JapanTime.today(clock))) {
                return new AreaDecision.Stays("future");
            }
            if (facts.source().isEmpty()) {
                return new AreaDecision.Stays("source");
            }
            if (file.hasDenominators() && facts.denominators().isEmpty()) {
                return new AreaDecision.Stays("denominators");
            }
            var id = insert(viewer, file, facts);
            file.rows().forEach(row -> jdbc.sql("""
                            INSERT INTO area_service_count (structure_id, code, service, users, denominator)
                            VALUES (:structure, :code, :service, :users, :denominator)""")
                    .param("structure", id)
                    .param("code", row.code())
                    .param("service", row.service())
                    .param("users", row.users())
                    .param("denominator", row.denominator())
                    .update());
            audit.record(
                    viewer.actor(),
                    new AreaAudit.StructureRecorded(id, file.rows().size()));
            return new AreaDecision.Done(id);
        });
    }

    private long insert(Viewer viewer, AreaFile.Services file, StructureFacts facts) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO area_structure (as_of, month_only, source, denominators, file_name, recorded_at,
                            recorded_by, recorder_name)
                        VALUES (:on, :month, :source, :denominators, :file, :at, :by, :name)""")
                .param("on", facts.asOf().day())
                .param("month", facts.asOf().monthOnly())
                .param("source", facts.source())
                .param("denominators", facts.denominators())
                .param(
                        "file",
                        file.fileName()
                                .substring(0, Math.min(200, file.fileName().length())))
                .param("at", LocalDateTime.ofInstant(Instant.now(clock), ZoneOffset.UTC))
                .param("by", viewer.account().value())
                .param("name", viewer.name())
                .update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }
}
