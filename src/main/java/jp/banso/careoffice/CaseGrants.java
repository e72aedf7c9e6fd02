package jp.banso.careoffice;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.banso.careoffice.CaseEvent.GrantChanged;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.AccountId;
import jp.banso.shared.AuditLog;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.Commands;
import jp.banso.shared.JapanTime;
import jp.banso.shared.OperationId;
import jp.banso.shared.VendorId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Gives a firm (and one of its visitors) sight of a case, and takes it away; at most one firm at a time. */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
public class CaseGrants {

    private final CareOfficeRepository offices;
    private final CaseGrantRepository grants;
    private final JdbcClient jdbc;
    private final Commands commands;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseGrants(
            CareOfficeRepository offices,
            CaseGrantRepository grants,
            JdbcClient jdbc,
            Commands commands,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.offices = offices;
        this.grants = grants;
        this.jdbc = jdbc;
        this.commands = commands;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** A firm that may be chosen, with its people. */
    public record Firm(VendorId id, String name, List<Visitor> visitors) {}

    /** A person of a firm. */
    public record Visitor(AccountId id, String name) {}

    /** Who sees a case at present. */
    public record Sight(
            VendorId vendor, String name, @Nullable AccountId visitor, LocalDate since) {}

    /** The active firms by name. */
    public List<Firm> firms(Viewer viewer) {
        return jdbc.sql("SELECT id, name FROM vendor WHERE active ORDER BY name")
                .query((row, number) ->
                        new Firm(new VendorId(row.getLong(1)), row.getString(2), people(row.getLong(1))))
                .list();
    }

    /** The firms that see this case today. */
    public List<Sight> sights(Viewer viewer, CareOfficeId office) {
        return jdbc.sql("""
                        SELECT g.holder_id, v.name, g.visitor_id, g.starts_on
                        FROM case_grant g JOIN vendor v ON v.id = g.holder_id
                        WHERE g.care_office_id = :office AND g.holder_kind = 'VENDOR'
                            AND (g.ends_on IS NULL OR g.ends_on > :today)""")
                .param("office", office.value())
                .param("today", JapanTime.today(clock))
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

    /** From today the firm sees the case; another firm's sight, and this firm's earlier one, ends. */
    public AxisDecision grant(
            Viewer viewer, OperationId operation, CareOfficeId id, VendorId vendor, @Nullable AccountId visitor) {
        return commands.run(operation, viewer.actor(), "careoffice.grant", () -> {
            var office = offices.held(id.value()).orElseThrow(NoSuchCase::new);
            var name = jdbc.sql("SELECT name FROM vendor WHERE id = ? AND active")
                    .param(vendor.value())
                    .query(String.class)
                    .optional();
            if (name.isEmpty()) {
                return new AxisDecision.Stays("vendor-inactive");
            }
            if (visitor != null
                    && people(vendor.value()).stream().noneMatch(one -> one.id().equals(visitor))) {
                return new AxisDecision.Stays("visitor-elsewhere");
            }
            endAll(id);
            grants.save(CaseGrant.toVendor(
                    id.value(), vendor.value(), visitor == null ? null : visitor.value(), JapanTime.today(clock)));
            office.accompaniedBy(vendor.value(), viewer.actor(), now());
            told(viewer, id, vendor.value(), name.get(), true);
            return new AxisDecision.Moved("", name.get());
        });
    }

    /** Ends every firm's sight of the case today; what history it left stays with the city. */
    public AxisDecision withdraw(Viewer viewer, OperationId operation, CareOfficeId id) {
        return commands.run(operation, viewer.actor(), "careoffice.withdraw", () -> {
            var office = offices.held(id.value()).orElseThrow(NoSuchCase::new);
            var sights = sights(viewer, id);
            if (sights.isEmpty()) {
                return new AxisDecision.Stays("same");
            }
            endAll(id);
            office.accompaniedBy(null, viewer.actor(), now());
            for (var sight : sights) {
                told(viewer, id, sight.vendor().value(), sight.name(), false);
            }
            return new AxisDecision.Moved(sights.getFirst().name(), "");
        });
    }

    private void told(Viewer viewer, CareOfficeId id, long vendor, String name, boolean given) {
        events.publishEvent(new GrantChanged(id, name, given, now(), viewer.actor()));
        audit.record(viewer.actor(), new CaseAudit.Granted(id, vendor, given));
    }

    private void endAll(CareOfficeId id) {
        var today = JapanTime.today(clock);
        grants.open(id.value(), CaseGrant.Holder.VENDOR, today).forEach(grant -> grant.endOn(today));
    }

    private List<Visitor> people(long vendor) {
        return jdbc.sql("SELECT id, display_name FROM account WHERE vendor_id = ? AND enabled ORDER BY display_name")
                .param(vendor)
                .query((row, number) -> new Visitor(new AccountId(row.getLong(1)), row.getString(2)))
                .list();
    }

    private Instant now() {
        return Instant.now(clock);
    }
}
