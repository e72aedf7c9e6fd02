package jp.banso.careoffice;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.AccountId;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.Commands;
import jp.banso.shared.JapanTime;
import jp.banso.shared.OperationId;
import jp.banso.shared.VendorId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Gives a firm (and one of its visitors) sight of a case, and takes it away; one firm at a time. */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
public class CaseGrants {

    private static final String UNDER_CONTRACT = "active AND (contract_ends_on IS NULL OR contract_ends_on >= :today)";

    private final CareOfficeRepository offices;
    private final GrantBook book;
    private final CaseScope scope;
    private final OfferedCases offered;
    private final JdbcClient jdbc;
    private final Commands commands;
    private final Clock clock;

    CaseGrants(
            CareOfficeRepository offices,
            GrantBook book,
            CaseScope scope,
            OfferedCases offered,
            JdbcClient jdbc,
            Commands commands,
            Clock clock) {
        this.offices = offices;
        this.book = book;
        this.scope = scope;
        this.offered = offered;
        this.jdbc = jdbc;
        this.commands = commands;
        this.clock = clock;
    }

    /** A firm that may be chosen, with its people. */
    public record Firm(VendorId id, String name, List<Visitor> visitors) {}

    /** A person of a firm. */
    public record Visitor(AccountId id, String name) {}

    /** Who sees a case at present. */
    public record Sight(
            VendorId vendor, String name, @Nullable AccountId visitor, LocalDate since) {}

    /** The firms under contract today, by name. */
    public List<Firm> firms(Viewer viewer) {
        return jdbc.sql("SELECT id, name FROM vendor WHERE " + UNDER_CONTRACT + " ORDER BY name")
                .param("today", JapanTime.today(clock))
                .query((row, number) ->
                        new Firm(new VendorId(row.getLong(1)), row.getString(2), people(row.getLong(1))))
                .list();
    }

    /** The firms that see this case today. */
    public List<Sight> sights(Viewer viewer, CareOfficeId office) {
        return book.open(office);
    }

    /** From today the firm sees the case; another firm's sight, and this firm's earlier one, ends. */
    public AxisDecision grant(
            Viewer viewer, OperationId operation, CareOfficeId id, VendorId vendor, @Nullable AccountId visitor) {
        return commands.run(operation, viewer.actor(), "careoffice.grant", () -> begin(viewer, id, vendor, visitor));
    }

    /**
     * The viewer's own firm takes on a case the city has offered it, or gives one it has to another of its people; any other
     * case is as none.
     */
    @RolesAllowed({Names.VENDOR_LEAD, Names.VENDOR_VISITOR})
    public AxisDecision takeOn(Viewer viewer, OperationId operation, CareOfficeId id, @Nullable AccountId visitor) {
        if (!(viewer instanceof Viewer.VendorStaff person)) {
            throw new NoSuchCase();
        }
        return commands.run(operation, viewer.actor(), "careoffice.take-on", () -> {
            if (!offered.concern(person, id) && scope.depthOf(viewer, id).isEmpty()) {
                throw new NoSuchCase();
            }
            return begin(viewer, id, person.vendor(), visitor);
        });
    }

    private AxisDecision begin(Viewer viewer, CareOfficeId id, VendorId vendor, @Nullable AccountId visitor) {
        var office = offices.held(id.value()).orElseThrow(NoSuchCase::new);
        if (office.operatingStatus() == OperatingStatus.CLOSED) {
            return new AxisDecision.Stays("closed");
        }
        var name = jdbc.sql("SELECT name FROM vendor WHERE id = :firm AND " + UNDER_CONTRACT)
                .param("firm", vendor.value())
                .param("today", JapanTime.today(clock))
                .query(String.class)
                .optional();
        if (name.isEmpty()) {
            return new AxisDecision.Stays("vendor-inactive");
        }
        if (visitor != null
                && people(vendor.value()).stream().noneMatch(one -> one.id().equals(visitor))) {
            return new AxisDecision.Stays("visitor-elsewhere");
        }
        var grant = CaseGrant.toVendor(
                id.value(), vendor.value(), visitor == null ? null : visitor.value(), JapanTime.today(clock));
        book.begin(viewer, office, grant, name.get());
        return new AxisDecision.Moved("", name.get());
    }

    /** Ends every firm's sight of the case today; what history it left stays with the city. */
    public AxisDecision withdraw(Viewer viewer, OperationId operation, CareOfficeId id) {
        return commands.run(operation, viewer.actor(), "careoffice.withdraw", () -> {
            var office = offices.held(id.value()).orElseThrow(NoSuchCase::new);
            var sights = book.endAll(viewer, office);
            return sights.isEmpty()
                    ? new AxisDecision.Stays("same")
                    : new AxisDecision.Moved(sights.getFirst().name(), "");
        });
    }

    /** The viewer's firm gives its sight of the case back. */
    @RolesAllowed(Names.VENDOR_LEAD)
    public AxisDecision giveBack(Viewer viewer, OperationId operation, CareOfficeId id) {
        return commands.run(operation, viewer.actor(), "careoffice.give-back", () -> {
            scope.require(viewer, id, GrantDepth.CASE);
            var office = offices.held(id.value()).orElseThrow(NoSuchCase::new);
            return new AxisDecision.Moved(book.endAll(viewer, office).getFirst().name(), "");
        });
    }

    private List<Visitor> people(long vendor) {
        return jdbc.sql("SELECT id, display_name FROM account WHERE vendor_id = ? AND enabled ORDER BY display_name")
                .param(vendor)
                .query((row, number) -> new Visitor(new AccountId(row.getLong(1)), row.getString(2)))
                .list();
    }
}
