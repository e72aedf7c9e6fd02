package jp.banso.careoffice.fact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import jp.banso.careoffice.CaseScope;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.EraDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the register and the plan know of an office, for the city alone. */
@Component
class RegisterFacts implements OfficeFacts {

    /** The comma of Japanese lists. */
    private static final String COMMA = "\u3001";

    private static final String OFFICE = "OFFICE";
    private static final String NUMBER = "NUMBER";
    private static final String CORPORATION = "CORPORATION";
    private static final String SERVICES = "SERVICES";
    private static final String ASK_FOR = "ASK_FOR";
    private static final String PROMISED = "PROMISED";

    private final JdbcClient jdbc;
    private final CaseScope scope;

    RegisterFacts(JdbcClient jdbc, CaseScope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    @Override
    public Set<String> codes() {
        return Set.of(OFFICE, NUMBER, CORPORATION, SERVICES, ASK_FOR, PROMISED);
    }

    @Override
    public Map<CareOfficeId, Map<String, String>> of(Viewer viewer, Collection<CareOfficeId> offices) {
        var known = new HashMap<CareOfficeId, Map<String, String>>();
        if (offices.isEmpty() || !(viewer instanceof CityStaff)) {
            return known;
        }
        var mine = scope.of(viewer);
        jdbc.sql("""
                        SELECT o.id, o.office_number, o.name, c.name AS corporation, o.ask_for, o.next_action,
                            o.next_action_on,
                            (SELECT GROUP_CONCAT(DISTINCT d.service_name ORDER BY d.service_code SEPARATOR '%s')
                                FROM service_designation d
                                WHERE d.care_office_id = o.id AND d.ended_on IS NULL) AS services
                        FROM care_office o LEFT JOIN corporation c ON c.id = o.corporation_id
                        WHERE o.id IN (:ids) AND %s""".formatted(COMMA, mine.sql()))
                .param("ids", offices.stream().map(CareOfficeId::value).toList())
                .params(mine.parameters())
                .query(row -> {
                    known.put(new CareOfficeId(row.getLong("id")), facts(row));
                });
        return known;
    }

    private static Map<String, String> facts(ResultSet row) throws SQLException {
        var facts = new HashMap<String, String>();
        facts.put(OFFICE, row.getString("name"));
        facts.put(NUMBER, row.getString("office_number"));
        facts.put(CORPORATION, row.getString("corporation"));
        facts.put(SERVICES, row.getString("services"));
        facts.put(ASK_FOR, row.getString("ask_for"));
        var on = row.getObject("next_action_on", LocalDate.class);
        if (on != null && !row.getString("next_action").equals("NONE")) {
            facts.put(PROMISED, EraDate.format(on));
        }
        return facts;
    }
}
