package jp.banso.campaign;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import jp.banso.careoffice.CareOfficeQueries;
import jp.banso.careoffice.CaseScope;
import jp.banso.careoffice.GrantDepth;
import jp.banso.outreach.RetiredPhone;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** From a choice of offices to the list of a campaign: what the viewer sees, pursues and may call. */
@Component
class OfficeSelection {

    /** One more than a list may have, so that a choice too large is noticed. */
    private static final int MOST = CampaignService.MOST_OFFICES + 1;

    private static final String CALLABLE = "o.disposition = 'TARGET' AND o.operating_status <> 'CLOSED'";

    private final CareOfficeQueries offices;
    private final CaseScope scope;
    private final JdbcClient jdbc;

    OfficeSelection(CareOfficeQueries offices, CaseScope scope, JdbcClient jdbc) {
        this.offices = offices;
        this.scope = scope;
        this.jdbc = jdbc;
    }

    /** What is known of one chosen office. */
    record Chosen(CareOfficeId office, boolean callable, boolean withPhone) {}

    List<Chosen> chosen(Viewer viewer, OfficeChoice choice) {
        var ids = ids(viewer, choice);
        if (ids.isEmpty()) {
            return List.of();
        }
        var mine = scope.of(viewer);
        return jdbc.sql("""
                        SELECT o.id, %s AS callable, o.phone <> '' AND NOT %s AS with_phone FROM care_office o
                        WHERE o.id IN (:ids) AND %s ORDER BY o.id""".formatted(CALLABLE, RetiredPhone.sql(), mine.sql()))
                .params(mine.parameters())
                .param("ids", ids)
                .query((row, number) ->
                        new Chosen(new CareOfficeId(row.getLong(1)), row.getBoolean(2), row.getBoolean(3)))
                .list();
    }

    /** The pursued, open ones among them. */
    static List<CareOfficeId> callable(List<Chosen> chosen) {
        return chosen.stream().filter(Chosen::callable).map(Chosen::office).toList();
    }

    /** Writes a first list. */
    void put(Viewer viewer, CampaignId campaign, List<CareOfficeId> listed, Instant at) {
        jdbc.sql("""
                        INSERT INTO call_campaign_office (campaign_id, care_office_id, added_at, added_by, adder_name)
                        SELECT :campaign, o.id, :at, :by, :name FROM care_office o WHERE o.id IN (:ids)""")
                .param("campaign", campaign.value())
                .param("at", LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("by", viewer.account().value())
                .param("name", viewer.name())
                .param("ids", listed.stream().map(CareOfficeId::value).toList())
                .update();
    }

    void require(Viewer viewer, CareOfficeId office) {
        scope.require(viewer, office, GrantDepth.FULL);
    }

    private List<Long> ids(Viewer viewer, OfficeChoice choice) {
        Collection<CareOfficeId> chosen =
                switch (choice) {
                    case OfficeChoice.Found found -> offices.ids(viewer, found.filter(), MOST);
                    case OfficeChoice.Ticked ticked -> ticked.offices();
                };
        return chosen.stream().limit(MOST).map(CareOfficeId::value).toList();
    }
}
