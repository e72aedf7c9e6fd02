package jp.banso.reporting;

import jakarta.annotation.security.RolesAllowed;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.AuditLog;
import jp.banso.shared.Commands;
import jp.banso.shared.OperationId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Lets a table of figures leave the house: who takes which is in the audit log first (RPT-06), the city's rate in the ledger. */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.LIAISON, Names.VENDOR_LEAD, Names.VENDOR_VISITOR, Names.VIEWER
})
public class FigureExport {

    private final Commands commands;
    private final AuditLog audit;
    private final FigureLedger ledger;

    FigureExport(Commands commands, AuditLog audit, FigureLedger ledger) {
        this.commands = commands;
        this.audit = audit;
        this.ledger = ledger;
    }

    /** Returns when it is written down; only a {@code Taken} table may be handed over. Null is no basis (RPT-08). */
    public ExportDecision taken(
            Viewer viewer, OperationId operation, Figure figure, FigureFilter filter, @Nullable Basis basis) {
        if (basis == null) {
            return new ExportDecision.WithoutBasis(figure.name());
        }
        return commands.run(operation, viewer.actor(), "reporting.export", () -> {
            audit.record(viewer.actor(), new ReportingAudit.FiguresTaken(figure.name(), described(filter)));
            if (figure == Figure.COURSE) {
                ledger.present().ifPresent(now -> ledger.write(viewer, now, "EXPORT"));
            }
            return new ExportDecision.Taken(figure.name());
        });
    }

    private static String described(FigureFilter filter) {
        var category = filter.category();
        var member = filter.councilMember();
        return (category == null ? "" : category.name()) + (member == null ? "" : member ? " MEMBERS" : " OTHERS");
    }
}
