package jp.banso.careoffice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.security.Viewer.CouncilSecretariat;
import jp.banso.security.Viewer.Observer;
import jp.banso.security.Viewer.SupportDesk;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.JapanTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The one answer to "which cases may this person see, and how deep". Every list, count, search, export and link puts
 * {@link #of} into its own query; there is no other way to a case.
 */
@Component
public class CaseScope {

    private static final String OPEN_GRANT = """
            EXISTS (SELECT 1 FROM case_grant g WHERE g.care_office_id = o.id
                AND g.holder_kind = '%s' AND g.starts_on <= :scopeDay
                AND (g.ends_on IS NULL OR g.ends_on > :scopeDay)%s)""";
    private static final String FIRM = OPEN_GRANT.formatted("VENDOR", " AND g.holder_id = :scopeVendor");
    private static final String VISITOR =
            OPEN_GRANT.formatted("VENDOR", " AND g.holder_id = :scopeVendor AND g.visitor_id = :scopeAccount");
    private static final String COUNCIL = OPEN_GRANT.formatted("COUNCIL", "");

    private final JdbcClient jdbc;
    private final Clock clock;

    CaseScope(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A condition over {@code care_office o} with its named parameters, all beginning with {@code scope}. */
    public record Condition(String sql, Map<String, Object> parameters) {}

    public Condition of(Viewer viewer) {
        var parameters = new HashMap<String, Object>();
        var sql =
                switch (viewer) {
                    case CityStaff city -> "1 = 1";
                    case SupportDesk desk -> "1 = 1";
                    case VendorStaff vendor -> {
                        parameters.put("scopeVendor", vendor.vendor().value());
                        if (!vendor.lead()) {
                            parameters.put("scopeAccount", vendor.account().value());
                        }
                        yield vendor.lead() ? FIRM : VISITOR;
                    }
                    case CouncilSecretariat council -> COUNCIL;
                    case Observer observer -> "1 = 0";
                };
        if (sql.contains(":scopeDay")) {
            parameters.put("scopeDay", today());
        }
        return new Condition(sql, parameters);
    }

    /**
     * The offices whose links with their partners this person may read: those whose case they see. Of the partner itself it
     * opens nothing but what is public: its number, its name and whether the public list names it (PRT-03).
     */
    public Condition withPartners(Viewer viewer) {
        return depth(viewer).reaches(GrantDepth.CASE) ? of(viewer) : new Condition("1 = 0", Map.of());
    }

    /** How deep this role sees the cases it sees at all; the same for each of them. */
    public static GrantDepth depth(Viewer viewer) {
        return switch (viewer) {
            case CityStaff city -> GrantDepth.FULL;
            case VendorStaff vendor -> GrantDepth.CASE;
            case CouncilSecretariat council -> GrantDepth.CARD;
            case SupportDesk desk -> GrantDepth.DIRECTORY;
            case Observer observer -> GrantDepth.DIRECTORY;
        };
    }

    /** How deep the viewer sees this case; empty for a case that is not theirs and, alike, for one that does not exist. */
    public Optional<GrantDepth> depthOf(Viewer viewer, CareOfficeId office) {
        var scope = of(viewer);
        return jdbc.sql("SELECT o.id FROM care_office o WHERE o.id = :id AND " + scope.sql())
                .param("id", office.value())
                .params(scope.parameters())
                .query(Long.class)
                .optional()
                .map(found -> depth(viewer));
    }

    /** Refuses with {@link NoSuchCase} unless the viewer sees the case at least this deep. */
    public void require(Viewer viewer, CareOfficeId office, GrantDepth needed) {
        if (depthOf(viewer, office).filter(depth -> depth.reaches(needed)).isEmpty()) {
            throw new NoSuchCase();
        }
    }

    private LocalDate today() {
        return JapanTime.today(clock);
    }

    /**
     * The name of who recorded something, as this viewer may read it: a firm reads the names of the city's people and of its
     * own, of another firm's people none (empty), since it is not to know who worked on the case before (SUP-08).
     */
    public static String nameOf(Viewer viewer, String name, @Nullable Long firmOfThePerson) {
        return viewer instanceof Viewer.VendorStaff person
                        && firmOfThePerson != null
                        && person.vendor().value() != firmOfThePerson
                ? ""
                : name;
    }
}
