package jp.banso.council;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import jp.banso.careoffice.CaseScope;
import jp.banso.careoffice.CouncilWatch.Shown;
import jp.banso.careoffice.GrantDepth;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.AuditLog;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.Commands;
import jp.banso.shared.OperationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Answers an office that asks who of the council looked at it (CNC-11). */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
public class SightService {

    /** So many of the latest are shown and printed. */
    public static final int MOST = 2000;

    private final JdbcClient jdbc;
    private final CaseScope scope;
    private final Commands commands;
    private final AuditLog audit;

    SightService(JdbcClient jdbc, CaseScope scope, Commands commands, AuditLog audit) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.commands = commands;
        this.audit = audit;
    }

    /** The latest first, at most {@link #MOST}. */
    public List<SightRow> sights(Viewer viewer, CareOfficeId office) {
        scope.require(viewer, office, GrantDepth.FULL);
        return jdbc.sql("""
                        SELECT seen_at, person, kind FROM council_sight WHERE care_office_id = ?
                        ORDER BY seen_at DESC, id DESC LIMIT 2000""")
                .param(office.value())
                .query((row, number) -> new SightRow(
                        row.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getString(2),
                        Shown.valueOf(row.getString(3))))
                .list();
    }

    /** What is handed to the office, once it is written down who took it. */
    public List<SightRow> taken(Viewer viewer, OperationId operation, CareOfficeId office) {
        commands.run(operation, viewer.actor(), "council.sights", () -> {
            var rows = sights(viewer, office);
            audit.record(viewer.actor(), new CouncilAudit.SightsPrinted(office, rows.size()));
            return new EntryDecision.Done();
        });
        return sights(viewer, office);
    }
}
