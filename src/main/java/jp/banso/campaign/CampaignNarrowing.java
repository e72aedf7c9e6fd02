package jp.banso.campaign;

import java.util.Map;
import java.util.Optional;
import jp.banso.outreach.CampaignCalls;
import jp.banso.outreach.ContactResult;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lends the call desk a campaign's offices; a closed one has none to be called (CMP-03). */
@Component
class CampaignNarrowing implements CampaignCalls {

    private static final String ON = """
            EXISTS (SELECT 1 FROM call_campaign_office m JOIN call_campaign k ON k.id = m.campaign_id
                WHERE m.campaign_id = :campaignId AND m.care_office_id = o.id AND m.removed_at IS NULL
                    AND k.closed_on IS NULL)""";

    private static final String OPEN = """
            NOT EXISTS (SELECT 1 FROM call_campaign k JOIN contact_record c FORCE INDEX (contact_record_office) ON c.care_office_id = o.id
                WHERE k.id = :campaignId AND %s AND %s)""".formatted(CampaignSql.CALL, CampaignSql.result(ContactResult::settles));

    private final JdbcClient jdbc;

    CampaignNarrowing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Narrowing> narrowing(Viewer viewer, long campaign) {
        if (!(viewer instanceof CityStaff)) {
            return Optional.empty();
        }
        return jdbc.sql("SELECT name FROM call_campaign WHERE id = ?")
                .param(campaign)
                .query(String.class)
                .optional()
                .map(name -> new Narrowing(name, ON, OPEN, Map.of("campaignId", campaign)));
    }
}
