package jp.banso.reporting;

import jakarta.annotation.security.RolesAllowed;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.AuditLog;
import jp.banso.shared.Commands;
import jp.banso.shared.OperationId;
import org.springframework.stereotype.Service;

/** Issues rates: from then on it is known of what they were counted. */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
public class LedgerService {

    private final Commands commands;
    private final FigureLedger ledger;
    private final AuditLog audit;

    LedgerService(Commands commands, FigureLedger ledger, AuditLog audit) {
        this.commands = commands;
        this.ledger = ledger;
        this.audit = audit;
    }

    /** {@code purpose} says what for (1 to 200 characters). Stays with {@code basis} when there is no snapshot or denominator. */
    public LedgerDecision issue(Viewer viewer, OperationId operation, long snapshot, long version, String purpose) {
        return commands.run(operation, viewer.actor(), "reporting.issue", () -> {
            var sides = ledger.sides(snapshot, version);
            if (sides.isEmpty()) {
                return new LedgerDecision.Stays("basis");
            }
            var id = ledger.write(viewer, sides.get(), purpose.strip());
            audit.record(viewer.actor(), new ReportingAudit.FigureIssued(id));
            return new LedgerDecision.Issued(id);
        });
    }
}
