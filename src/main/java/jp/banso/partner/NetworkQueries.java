package jp.banso.partner;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import jp.banso.careoffice.CaseScope;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Reads the network for its picture. */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
public class NetworkQueries {

    private static final String NODES = """
            SELECT q.id, q.office_number, q.name, %s adoption, COUNT(*) links,
                SUM(r.listing = 'LISTED') live
            FROM (%s) e JOIN care_office q ON q.id = e.a AND q.operating_status <> 'CLOSED'
            JOIN care_office r ON r.id = e.b AND r.operating_status <> 'CLOSED'
            JOIN care_office o ON o.id = q.id
            WHERE %s AND %s
            GROUP BY q.id ORDER BY links DESC, q.office_number LIMIT :limit""";

    private static final String NEAR = """
            q.id IN (SELECT p.office_a_id FROM partner_link p WHERE p.standing AND p.office_b_id = :office
                UNION SELECT p.office_b_id FROM partner_link p WHERE p.standing AND p.office_a_id = :office)""";

    private final JdbcClient jdbc;
    private final CaseScope scope;
    private final PartnerCounts counts;

    NetworkQueries(JdbcClient jdbc, CaseScope scope, PartnerCounts counts) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.counts = counts;
    }

    /** The city's best linked offices and the links between them. */
    public Network city(Viewer viewer) {
        return network(viewer, "1 = 1", Map.of());
    }

    /** The office's partners in the register, and the links between them; without the office itself. */
    public Network around(Viewer viewer, CareOfficeId office) {
        return network(viewer, NEAR, Map.of("office", office.value()));
    }

    private Network network(Viewer viewer, String which, Map<String, Object> parameters) {
        var mine = scope.withPartners(viewer);
        var nodes = jdbc.sql(NODES.formatted(Adoption.SQL, ChainSql.EDGES, which, mine.sql()))
                .params(mine.parameters())
                .params(parameters)
                .param("asOf", counts.asOf())
                .param("limit", 100_000)
                .query((row, number) -> new NetworkNode(
                        row.getLong("id"),
                        row.getString("office_number"),
                        row.getString("name"),
                        Adoption.valueOf(row.getString("adoption")),
                        row.getInt("links"),
                        row.getInt("live")))
                .list();
        var shown = nodes.stream().limit(Network.MOST).toList();
        return new Network(shown, shown.isEmpty() ? List.of() : links(shown), nodes.size() - shown.size());
    }

    private List<NetworkLink> links(List<NetworkNode> nodes) {
        return jdbc.sql("""
                        SELECT office_a_id, office_b_id FROM partner_link
                        WHERE standing AND office_a_id IN (:ids) AND office_b_id IN (:ids)
                        ORDER BY office_a_id, office_b_id""")
                .param("ids", nodes.stream().map(NetworkNode::id).toList())
                .query((row, number) -> new NetworkLink(row.getLong(1), row.getLong(2)))
                .list();
    }
}
