package jp.banso.reporting;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.banso.careoffice.CaseScope;
import jp.banso.listing.DenominatorService;
import jp.banso.listing.DenominatorVersion;
import jp.banso.listing.ListingDecision;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.Commands;
import jp.banso.shared.JapanTime;
import jp.banso.shared.OperationId;
import jp.banso.shared.ServiceCategory;
import jp.banso.shared.ServiceTypes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Makes a denominator of the register as it is today: its offices are kept as a list, so that it stays what it was (RPT-16). */
@Service
@RolesAllowed(Names.CITY_ADMIN)
public class RegisterBaseService {

    private static final int AT_ONCE = 1000;

    private final JdbcClient jdbc;
    private final CaseScope scope;
    private final DenominatorService denominators;
    private final Commands commands;
    private final Clock clock;

    RegisterBaseService(
            JdbcClient jdbc, CaseScope scope, DenominatorService denominators, Commands commands, Clock clock) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.denominators = denominators;
        this.commands = commands;
        this.clock = clock;
    }

    /** How many it would be; all where no category is named. */
    public int count(Viewer viewer, Set<ServiceCategory> categories) {
        return offices(viewer, categories).size();
    }

    /**
     * Opens a denominator of the offices that are not closed and have a designation in one of these categories. Stays with
     * {@code nobody} where there is none, else as {@link DenominatorService#open}.
     */
    public ListingDecision freeze(
            Viewer viewer,
            OperationId operation,
            String name,
            Set<ServiceCategory> categories,
            String definition,
            String source) {
        return commands.run(operation, viewer.actor(), "reporting.freeze", () -> {
            var offices = offices(viewer, categories);
            if (offices.isEmpty()) {
                return new ListingDecision.Stays("nobody");
            }
            var version = new DenominatorVersion(offices.size(), JapanTime.today(clock), definition, source);
            var decision = denominators.open(viewer, operation, name, version);
            if (decision instanceof ListingDecision.Done(var denominator)) {
                var id = jdbc.sql("SELECT id FROM denominator_version WHERE denominator_id = ? AND edition = 1")
                        .param(denominator)
                        .query(Long.class)
                        .single();
                for (var from = 0; from < offices.size(); from += AT_ONCE) {
                    jdbc.sql("""
                                    INSERT INTO denominator_office (version_id, care_office_id)
                                    SELECT :version, o.id FROM care_office o WHERE o.id IN (:offices)""")
                            .param("version", id)
                            .param("offices", offices.subList(from, Math.min(from + AT_ONCE, offices.size())))
                            .update();
                }
            }
            return decision;
        });
    }

    private List<Long> offices(Viewer viewer, Set<ServiceCategory> categories) {
        var mine = scope.of(viewer);
        Map<String, Object> parameters = new HashMap<>(mine.parameters());
        var services = new ArrayList<String>();
        categories.forEach(category -> services.addAll(ServiceTypes.codesOf(category)));
        var sql = "SELECT o.id FROM care_office o WHERE o.operating_status <> 'CLOSED' AND " + mine.sql();
        if (!categories.isEmpty()) {
            sql += " " + """
                    AND EXISTS (SELECT 1 FROM service_designation d WHERE d.care_office_id = o.id
                    AND d.service_code IN (:services) AND d.ended_on IS NULL)""";
            parameters.put("services", services);
        }
        return jdbc.sql(sql + " ORDER BY o.id")
                .params(parameters)
                .query(Long.class)
                .list();
    }
}
