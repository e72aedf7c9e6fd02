package jp.banso.campaign.ui;

import java.time.Clock;
import java.time.LocalDate;
import jp.banso.campaign.CampaignQueries;
import jp.banso.campaign.CampaignService;
import jp.banso.campaign.FunnelQueries;
import jp.banso.careoffice.CareOfficeQueries;
import jp.banso.careoffice.CaseQueries;
import jp.banso.outreach.CallQueries;
import jp.banso.security.CurrentViewer;
import jp.banso.security.Viewer;
import jp.banso.shared.JapanTime;
import jp.banso.shared.ui.CaseRevision;
import jp.banso.shared.ui.DraftStore;
import jp.banso.shared.ui.UnsavedGuard;
import org.springframework.stereotype.Component;

/** What the parts of this room work with. */
@Component
record CampaignTools(
        CampaignService campaigns,
        CampaignQueries queries,
        FunnelQueries funnels,
        CaseQueries cases,
        CallQueries calls,
        CareOfficeQueries offices,
        CaseRevision revision,
        CurrentViewer current,
        DraftStore drafts,
        Clock clock) {

    Viewer viewer() {
        return current.get();
    }

    LocalDate today() {
        return JapanTime.today(clock);
    }

    /** Keeps what this person types into the form of that name. */
    UnsavedGuard guard(String form) {
        return new UnsavedGuard(drafts, String.valueOf(viewer().account().value()), "campaign." + form);
    }
}
