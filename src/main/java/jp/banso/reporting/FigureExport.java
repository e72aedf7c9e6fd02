package jp.banso.reporting;

import jakarta.annotation.security.RolesAllowed;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.AuditLog;
import jp.banso.shared.Commands;
import jp.banso.shared.OperationId;
import org.springframework.stereotype.Service;

/** Notes who takes which figures out of the house, before they leave. */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.VENDOR_LEAD, Names.VENDOR_VISITOR, Names.VIEWER})
public class FigureExport {

    private final Commands commands;
    private final AuditLog audit;

    FigureExport(Commands commands, AuditLog audit) {
        this.commands = commands;
        this.audit = audit;
    }

    /** Which figures there are to take. */
    public enum Figures {
        COURSE,
        FUNNEL,
        CATEGORIES,
        MEMBERS,
        DUE
    }

    /** Writes the fact to the audit log; the same operation id is one fact. */
    public Figures taken(Viewer viewer, OperationId operation, Figures figures) {
        return commands.run(operation, viewer.actor(), "reporting.export", () -> {
            audit.record(viewer.actor(), new ReportingAudit.Exported(figures.name()));
            return figures;
        });
    }
}
