package jp.banso.campaign;

import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.CaseScope;
import jp.banso.outreach.ContactResult;
import jp.banso.outreach.RetiredPhone;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.AccountId;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.JapanTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Campaigns, their lists and how far they are; counted when somebody looks (CMP-02). */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
public class CampaignQueries {

    private static final String CAMPAIGNS =
            """
            SELECT k.id, k.version, k.name, k.owner_id, k.starts_on, k.ends_on, k.goal, k.closed_on,
                a.display_name AS owner, COUNT(t.office) AS offices,
                COALESCE(SUM(t.step >= :called), 0) AS called, COALESCE(SUM(t.step >= :informed), 0) AS informed,
                COALESCE(SUM(t.open), 0) AS open
            FROM call_campaign k JOIN account a ON a.id = k.owner_id
            LEFT JOIN (
                SELECT k.id AS campaign, o.id AS office, %s AS step,
                    o.disposition = 'TARGET' AND o.operating_status <> 'CLOSED' AND NOT %s AND NOT %s AS open
                FROM call_campaign k JOIN call_campaign_office m ON m.campaign_id = k.id AND m.removed_at IS NULL
                JOIN care_office o ON o.id = m.care_office_id WHERE %%s) t ON t.campaign = k.id
            %%s GROUP BY k.id ORDER BY k.closed_on IS NOT NULL, k.ends_on DESC, k.id DESC""".formatted(CampaignSql.step(""), RetiredPhone.sql(), CampaignSql.settled());

    private final JdbcClient jdbc;
    private final CaseScope scope;
    private final OfficeSelection selection;

    CampaignQueries(JdbcClient jdbc, CaseScope scope, OfficeSelection selection) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.selection = selection;
    }

    /** Every campaign: open ones before closed ones, the latest first. */
    public List<CampaignRow> campaigns(Viewer viewer) {
        return read(viewer, "", Map.of());
    }

    public Optional<CampaignRow> campaign(Viewer viewer, CampaignId id) {
        return read(viewer, "WHERE k.id = :campaign", Map.of("campaign", id.value())).stream()
                .findFirst();
    }

    /** The offices on its list by name, at most {@code limit} (1–500) after the first {@code skip}. */
    public List<ListedOffice> offices(Viewer viewer, CampaignId id, ListedFilter filter, int skip, int limit) {
        var mine = scope.of(viewer);
        var caller = filter.caller();
        var service = filter.service();
        var step = CampaignSql.step(caller == null ? "" : " AND c.recorded_by = :caller");
        return jdbc.sql("""
                        SELECT o.id, o.office_number, o.name, o.stage, m.added_at, m.adder_name, m.added_because,
                            last.contacted_on, last.result,
                            (SELECT COUNT(*) FROM contact_record c WHERE c.care_office_id = o.id AND %1$s) AS contacts
                        FROM call_campaign k JOIN call_campaign_office m
                            ON m.campaign_id = k.id AND m.removed_at IS NULL
                        JOIN care_office o ON o.id = m.care_office_id
                        LEFT JOIN contact_record last ON last.id = (
                            SELECT c.id FROM contact_record c WHERE c.care_office_id = o.id AND %1$s
                            ORDER BY c.contacted_at DESC, c.id DESC LIMIT 1)
                        WHERE k.id = :campaign AND %2$s AND %3$s >= :step AND o.lead_service = COALESCE(:service, o.lead_service)
                        ORDER BY o.kana_sort, o.id LIMIT :limit OFFSET :skip""".formatted(CampaignSql.CALL, mine.sql(), step))
                .params(mine.parameters())
                .param("campaign", id.value())
                .param("step", filter.step().ordinal())
                .param("caller", caller)
                .param("service", service)
                .param("limit", Math.clamp(limit, 1, 500))
                .param("skip", Math.max(0, skip))
                .query((row, number) -> listed(row))
                .list();
    }

    /** What a list drawn up from this choice now would be. */
    public ListPreview preview(Viewer viewer, OfficeChoice choice) {
        var chosen = selection.chosen(viewer, choice);
        var callable = chosen.stream().filter(OfficeSelection.Chosen::callable).toList();
        return new ListPreview(chosen.size(), callable.size(), (int)
                callable.stream().filter(one -> !one.withPhone()).count());
    }

    private List<CampaignRow> read(Viewer viewer, String which, Map<String, Object> parameters) {
        var mine = scope.of(viewer);
        return jdbc.sql(CAMPAIGNS.formatted(mine.sql(), which))
                .params(mine.parameters())
                .params(parameters)
                .param("called", CampaignStep.CALLED.ordinal())
                .param("informed", CampaignStep.INFORMED.ordinal())
                .query((row, number) -> campaign(row))
                .list();
    }

    private static CampaignRow campaign(ResultSet row) throws SQLException {
        return new CampaignRow(
                new CampaignId(row.getLong("id")),
                row.getLong("version"),
                new CampaignData(
                        row.getString("name"),
                        new AccountId(row.getLong("owner_id")),
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class),
                        row.getInt("goal")),
                row.getString("owner"),
                row.getObject("closed_on", LocalDate.class),
                row.getInt("offices"),
                row.getInt("called"),
                row.getInt("informed"),
                row.getInt("open"));
    }

    private static ListedOffice listed(ResultSet row) throws SQLException {
        var result = row.getString("result");
        return new ListedOffice(
                new CareOfficeId(row.getLong("id")),
                row.getString("office_number"),
                row.getString("name"),
                AdoptionStage.values()[row.getInt("stage")],
                row.getObject("added_at", LocalDateTime.class)
                        .atOffset(ZoneOffset.UTC)
                        .atZoneSameInstant(JapanTime.ZONE)
                        .toLocalDate(),
                row.getString("adder_name"),
                row.getString("added_because"),
                row.getObject("contacted_on", LocalDate.class),
                result == null ? null : ContactResult.valueOf(result),
                row.getInt("contacts"));
    }
}
