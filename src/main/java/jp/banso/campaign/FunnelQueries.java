package jp.banso.campaign;

import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import jp.banso.careoffice.CaseScope;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Counts how far a campaign's calls have come, whenever somebody looks (CMP-04). */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
public class FunnelQueries {

    private static final String LISTED = """
            FROM call_campaign k
            JOIN call_campaign_office m ON m.campaign_id = k.id AND m.removed_at IS NULL
            JOIN care_office o ON o.id = m.care_office_id""";

    /** Each row: whose, their name, a step, how many offices stand at exactly that step. */
    private static final String BY_SERVICE = """
            SELECT t.whose, '', t.step, COUNT(*) FROM (
                SELECT o.lead_service AS whose, %s AS step %s WHERE k.id = :campaign AND %%s) t
            GROUP BY t.whose, t.step ORDER BY t.whose""".formatted(CampaignSql.step(""), LISTED);

    private static final String BY_CALLER =
            """
            SELECT t.whose, t.name, t.step, COUNT(*) FROM (
                SELECT p.id AS whose, p.display_name AS name, %s AS step %s
                JOIN account p ON p.id IN (SELECT c.recorded_by FROM contact_record c
                    WHERE c.care_office_id = o.id AND %s)
                WHERE k.id = :campaign AND %%s) t
            GROUP BY t.whose, t.name, t.step ORDER BY t.name, t.whose""".formatted(CampaignSql.step(" AND c.recorded_by = p.id"), LISTED, CampaignSql.CALL);

    private final JdbcClient jdbc;
    private final CaseScope scope;

    FunnelQueries(JdbcClient jdbc, CaseScope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    /** Of a campaign without offices every step counts none. */
    public Funnel funnel(Viewer viewer, CampaignId campaign) {
        var byService = read(viewer, campaign, BY_SERVICE);
        var whole = new ArrayList<>(Collections.nCopies(CampaignStep.values().length, 0));
        byService.forEach(row -> {
            for (var step = 0; step < whole.size(); step++) {
                whole.set(step, whole.get(step) + row.offices().get(step));
            }
        });
        return new Funnel(new FunnelRow("", "", whole), read(viewer, campaign, BY_CALLER), byService);
    }

    private List<FunnelRow> read(Viewer viewer, CampaignId campaign, String sql) {
        var mine = scope.of(viewer);
        var names = new LinkedHashMap<String, String>();
        var counts = new LinkedHashMap<String, List<Integer>>();
        jdbc.sql(sql.formatted(mine.sql()))
                .params(mine.parameters())
                .param("campaign", campaign.value())
                .query((row, number) -> {
                    names.put(row.getString(1), row.getString(2));
                    var offices = counts.computeIfAbsent(
                            row.getString(1),
                            whose -> new ArrayList<>(Collections.nCopies(CampaignStep.values().length, 0)));
                    for (var step = 0; step <= row.getInt(3); step++) {
                        offices.set(step, offices.get(step) + row.getInt(4));
                    }
                    return number;
                })
                .list();
        return counts.entrySet().stream()
                .map(one -> new FunnelRow(one.getKey(), names.getOrDefault(one.getKey(), ""), one.getValue()))
                .toList();
    }
}
