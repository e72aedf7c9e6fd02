package jp.banso.council;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import jp.banso.careoffice.CouncilWatch;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.AuditLog;
import jp.banso.shared.Commands;
import jp.banso.shared.OperationId;
import org.springframework.stereotype.Service;

/** Lets the council's figures and lists leave the house as they are shown, once it is written down who takes them. */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.LIAISON})
public class CouncilExport {

    private static final int MOST = 10_000;

    private final MemberQueries members;
    private final CouncilQueries queries;
    private final CouncilWatch watch;
    private final Commands commands;
    private final AuditLog audit;

    CouncilExport(
            MemberQueries members, CouncilQueries queries, CouncilWatch watch, Commands commands, AuditLog audit) {
        this.members = members;
        this.queries = queries;
        this.watch = watch;
        this.commands = commands;
        this.audit = audit;
    }

    /** The members of the list, each as the list shows it. */
    public List<MemberRow> members(Viewer viewer, OperationId operation, MemberFilter filter) {
        announce(viewer, operation, "members", members.count(viewer, filter));
        var rows = members.rows(viewer, filter, 0, MOST);
        var named = rows.stream()
                .filter(row -> row.stage() != null)
                .map(MemberRow::id)
                .toList();
        watch.shown(viewer, named, CouncilWatch.Shown.FILE);
        return rows;
    }

    /** The figures of the offices without names, as the screen shows them (CNC-06). */
    public ToldFigures figures(Viewer viewer, OperationId operation) {
        announce(viewer, operation, "figures", 0);
        return queries.unnamed(viewer);
    }

    private void announce(Viewer viewer, OperationId operation, String what, int offices) {
        commands.run(operation, viewer.actor(), "council.file", () -> {
            audit.record(viewer.actor(), new CouncilAudit.Taken(what, offices));
            return new EntryDecision.Done();
        });
    }
}
