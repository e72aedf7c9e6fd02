package jp.banso.campaign;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import org.jspecify.annotations.Nullable;

/** An office on a campaign's list, from when, by whom and why, and the same of its leaving (CMP-01). */
@Entity
@Table(name = "call_campaign_office")
class CampaignOffice {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private long campaignId;
    private long careOfficeId;
    private Instant addedAt;
    private long addedBy;
    private String adderName;
    private String addedBecause;
    private @Nullable Instant removedAt;
    private @Nullable Long removedBy;
    private String removerName = "";
    private String removedBecause = "";

    @SuppressWarnings({"NullAway.Init", "UnusedMethod", "UnusedVariable"})
    protected CampaignOffice() {}

    CampaignOffice(CampaignId campaign, CareOfficeId office, String because, Viewer by, Instant at) {
        campaignId = campaign.value();
        careOfficeId = office.value();
        addedAt = at;
        addedBy = by.account().value();
        adderName = by.name();
        addedBecause = because;
    }

    void removed(String because, Viewer by, Instant at) {
        removedAt = at;
        removedBy = by.account().value();
        removerName = by.name();
        removedBecause = because;
    }
}
