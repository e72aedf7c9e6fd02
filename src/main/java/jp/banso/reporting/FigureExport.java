package jp.banso.reporting;

import jakarta.annotation.security.RolesAllowed;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.AuditLog;
import jp.banso.shared.Commands;
import jp.banso.shared.OperationId;
import org.springframework.stereotype.Service;

/** Lets a table of figures leave the house: who takes which is in the audit log first (RPT-06). */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.LIAISON, Names.VENDOR_LEAD, Names.VENDOR_VISITOR, Names.VIEWER
})
public class FigureExport {

    private final Commands commands;
    private final AuditLog audit;

    FigureExport(Commands commands, AuditLog audit) {
        this.commands = commands;
        this.audit = audit;
    }

    /** Returns when it is written down; only then may the table be handed over. */
    public void taken(Viewer viewer, OperationId operation, Figure figure, FigureFilter filter) {
        commands.run(operation, viewer.actor(), "reporting.export", () -> {
            audit.record(viewer.actor(), new ReportingAudit.FiguresTaken(figure.name(), described(filter)));
            return new Taken(figure.name());
        });
    }

    /** What is stored of a taking. */
    record Taken(String figure) {}

    private static String described(FigureFilter filter) {
        var category = filter.category();
        var member = filter.councilMember();
        return (category == null ? "" : category.name()) + (member == null ? "" : member ? " MEMBERS" : " OTHERS");
    }
}
