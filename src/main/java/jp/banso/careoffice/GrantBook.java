package jp.banso.careoffice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.banso.careoffice.CaseEvent.GrantChanged;
import jp.banso.careoffice.CaseGrants.Sight;
import jp.banso.security.Viewer;
import jp.banso.shared.AccountId;
import jp.banso.shared.AuditLog;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.JapanTime;
import jp.banso.shared.VendorId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which firms see which case: reads the open grants, ends them, and tells history and audit. */
@Component
class GrantBook {

    private final CaseGrantRepository grants;
    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GrantBook(
            CaseGrantRepository grants,
            JdbcClient jdbc,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.grants = grants;
        this.jdbc = jdbc;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    List<Sight> open(CareOfficeId office) {
        return jdbc.sql("""
                        SELECT g.holder_id, v.name, g.visitor_id, g.starts_on
                        FROM case_grant g JOIN vendor v ON v.id = g.holder_id
                        WHERE g.care_office_id = :office AND g.holder_kind = 'VENDOR'
                            AND (g.ends_on IS NULL OR g.ends_on > :today)""")
                .param("office", office.value())
                .param("today", today())
                .query((row, number) -> {
                    var visitor = row.getObject(3, Long.class);
                    return new Sight(
                            new VendorId(row.getLong(1)),
                            row.getString(2),
                            visitor == null ? null : new AccountId(visitor),
                            row.getObject(4, LocalDate.class));
                })
                .list();
    }

    void begin(Viewer viewer, CareOffice office, CaseGrant grant, String firm) {
        end(office);
        grants.save(grant);
        office.accompaniedBy(grant.holderId(), viewer.actor(), Instant.now(clock));
        tell(viewer, office.id(), grant.holderId(), firm, true);
    }

    /** Ends every firm's sight today (STG-13); answers whose it was. */
    List<Sight> endAll(Viewer viewer, CareOffice office) {
        var sights = open(office.id());
        if (!sights.isEmpty()) {
            end(office);
            office.accompaniedBy(null, viewer.actor(), Instant.now(clock));
            sights.forEach(sight -> tell(viewer, office.id(), sight.vendor().value(), sight.name(), false));
        }
        return sights;
    }

    private void end(CareOffice office) {
        grants.open(office.id().value(), CaseGrant.Holder.VENDOR, today()).forEach(grant -> grant.endOn(today()));
    }

    private void tell(Viewer viewer, CareOfficeId id, long vendor, String firm, boolean given) {
        events.publishEvent(new GrantChanged(id, firm, given, Instant.now(clock), viewer.actor()));
        audit.record(viewer.actor(), new CaseAudit.Granted(id, vendor, given));
    }

    private LocalDate today() {
        return JapanTime.today(clock);
    }
}
