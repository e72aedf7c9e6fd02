package jp.banso.bulk.ui;

import java.time.Clock;
import java.time.LocalDate;
import jp.banso.bulk.BulkQueries;
import jp.banso.bulk.BulkService;
import jp.banso.campaign.CampaignQueries;
import jp.banso.careoffice.CaseQueries;
import jp.banso.careoffice.tag.TagQueries;
import jp.banso.outreach.BriefingQueries;
import jp.banso.security.CurrentViewer;
import jp.banso.security.Viewer;
import jp.banso.shared.JapanTime;
import jp.banso.shared.ui.DraftStore;
import jp.banso.shared.ui.UnsavedGuard;
import org.springframework.stereotype.Component;

/** What the screens of acts on many offices work with. */
@Component
record BulkTools(
        BulkService service,
        BulkQueries queries,
        CaseQueries cases,
        TagQueries tags,
        BriefingQueries briefings,
        CampaignQueries campaigns,
        CurrentViewer current,
        DraftStore drafts,
        Clock clock) {

    Viewer viewer() {
        return current.get();
    }

    LocalDate today() {
        return JapanTime.today(clock);
    }

    UnsavedGuard guard(String form) {
        return new UnsavedGuard(drafts, String.valueOf(viewer().account().value()), "bulk/" + form);
    }
}
