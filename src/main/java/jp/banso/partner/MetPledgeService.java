package jp.banso.partner;

import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.CaseScope;
import jp.banso.careoffice.GrantDepth;
import jp.banso.partner.PledgeDecision.ChangedMeanwhile;
import jp.banso.partner.PledgeDecision.Informed;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.AuditLog;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.Commands;
import jp.banso.shared.JapanTime;
import jp.banso.shared.OperationId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What is left to do once a word was met: the office is told, by the city or by the firm that has its case (PRT-14). */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.VENDOR_LEAD, Names.VENDOR_VISITOR})
public class MetPledgeService {

    /** The latest word of an office, met, not told, and not overtaken by what the office has done since. */
    private static final String OPEN = """
            SELECT g.id, o.id AS office, o.office_number, o.name, g.settled_at, g.planned,
                g.recorded_by = :me OR NOT EXISTS (SELECT 1 FROM account a WHERE a.id = g.recorded_by AND a.enabled
                    AND a.role IN ('CITY_ADMIN', 'CITY_STAFF')) AS mine
            FROM partner_pledge g JOIN care_office o ON o.id = g.care_office_id
            WHERE g.state = 'FIRED' AND g.told_at IS NULL AND o.stage < :setUp AND o.listing <> 'LISTED'
                AND o.operating_status <> 'CLOSED' AND o.disposition IN ('TARGET', 'ON_HOLD')
                AND g.id = (SELECT MAX(l.id) FROM partner_pledge l WHERE l.care_office_id = o.id) AND\s""";

    private final JdbcClient jdbc;
    private final CaseScope scope;
    private final PledgeBook book;
    private final Commands commands;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MetPledgeService(
            JdbcClient jdbc,
            CaseScope scope,
            PledgeBook book,
            Commands commands,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.book = book;
        this.commands = commands;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** All that are left, the oldest first, at most 200; for a firm those of its own cases. */
    public List<MetPledge> open(Viewer viewer) {
        return asked(viewer, "1 = 1", Map.of());
    }

    /** The one of this office. */
    public Optional<MetPledge> of(Viewer viewer, CareOfficeId office) {
        return asked(viewer, "o.id = :office", Map.of("office", office.value())).stream()
                .findFirst();
    }

    /** The office has been told; of two who say so the second changes nothing. */
    public PledgeDecision told(Viewer viewer, OperationId operation, CareOfficeId office, long pledge) {
        scope.require(viewer, office, GrantDepth.CASE);
        return commands.run(operation, viewer.actor(), "partner.pledge.told", () -> {
            var now = Instant.now(clock);
            var told = jdbc.sql("""
                            UPDATE partner_pledge SET told_at = ?, told_by = ?, teller_name = ?, version = version + 1
                            WHERE id = ? AND care_office_id = ? AND state = 'FIRED' AND told_at IS NULL""")
                    .params(PartnerBook.utc(now), viewer.account().value(), viewer.name(), pledge, office.value())
                    .update();
            if (told == 0) {
                return new ChangedMeanwhile();
            }
            events.publishEvent(new PartnerHappening(
                    office,
                    JapanTime.today(clock),
                    "timeline.partner.pledge.told",
                    List.of(),
                    "",
                    pledge,
                    now,
                    viewer.actor()));
            audit.record(viewer.actor(), new PartnerAudit.PledgeTold(pledge));
            return new Informed();
        });
    }

    /** By office, the names of the partners that have started; for letters. */
    Map<CareOfficeId, List<String>> started(Viewer viewer, Collection<CareOfficeId> offices) {
        var names = new HashMap<CareOfficeId, List<String>>();
        if (!offices.isEmpty()) {
            asked(
                            viewer,
                            "o.id IN (:offices)",
                            Map.of(
                                    "offices",
                                    offices.stream().map(CareOfficeId::value).toList()))
                    .forEach(one -> names.put(one.careOffice(), one.started()));
        }
        return names;
    }

    private List<MetPledge> asked(Viewer viewer, String which, Map<String, Object> parameters) {
        var mine = scope.withPartners(viewer);
        var rows = jdbc.sql(OPEN + mine.sql() + " AND " + which + " ORDER BY g.settled_at, g.id LIMIT 200")
                .param("me", viewer.account().value())
                .param("setUp", AdoptionStage.SET_UP.ordinal())
                .params(mine.parameters())
                .params(parameters)
                .query((row, number) -> met(row))
                .list();
        var started = book.started(rows.stream().map(MetPledge::id).toList());
        return rows.stream()
                .map(met -> met.by(started.getOrDefault(met.id(), List.of())))
                .filter(met -> !met.started().isEmpty())
                .toList();
    }

    private static MetPledge met(ResultSet row) throws SQLException {
        return new MetPledge(
                row.getLong("id"),
                new CareOfficeId(row.getLong("office")),
                row.getString("office_number"),
                row.getString("name"),
                List.of(),
                row.getObject("settled_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getBoolean("planned"),
                row.getBoolean("mine"));
    }
}
