package jp.banso.bulk;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.Consumer;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.AuditLog;
import jp.banso.shared.Commands;
import jp.banso.shared.OperationId;
import org.springframework.stereotype.Service;

/** What became of each office of a batch leaves the house as a file. */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
public class BulkReport {

    private static final int CHUNK = 1000;

    private final BulkQueries queries;
    private final Commands commands;
    private final AuditLog audit;

    BulkReport(BulkQueries queries, Commands commands, AuditLog audit) {
        this.queries = queries;
        this.commands = commands;
        this.audit = audit;
    }

    /** How many rows the audit log says have left. */
    public record Announced(int rows) {}

    /** Notes in the audit log how many rows leave, then hands them over in chunks of at most a thousand. */
    public Announced rows(Viewer viewer, OperationId operation, BulkId batch, Consumer<List<BulkRow>> taker) {
        var announced = commands.run(operation, viewer.actor(), "bulk.export", () -> {
            var rows = queries.batch(viewer, batch)
                    .map(card -> card.counts().values().stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .orElse(0);
            audit.record(viewer.actor(), new BulkAudit.Exported(batch.value(), rows));
            return new Announced(rows);
        });
        for (var skip = 0; skip < announced.rows(); skip += CHUNK) {
            taker.accept(queries.rows(viewer, batch, null, skip, CHUNK));
        }
        return announced;
    }
}
