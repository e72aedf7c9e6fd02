package jp.banso.partner.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.banso.careoffice.CaseQueries;
import jp.banso.careoffice.panel.OfficeDraft;
import jp.banso.partner.ChainQueries;
import jp.banso.partner.ChainWeightService;
import jp.banso.partner.MetPledgeService;
import jp.banso.partner.NetworkQueries;
import jp.banso.partner.PartnerImportService;
import jp.banso.partner.PartnerQueries;
import jp.banso.partner.PartnerService;
import jp.banso.partner.PledgeService;
import jp.banso.security.CurrentViewer;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.shared.JapanTime;
import jp.banso.shared.ui.CaseRevision;
import jp.banso.shared.ui.DraftStore;
import jp.banso.shared.ui.UnsavedGuard;
import org.springframework.stereotype.Component;

/** What the parts of this room work with. */
@Component
record PartnerTools(
        PartnerService service,
        PartnerQueries queries,
        PartnerImportService files,
        ChainQueries chain,
        NetworkQueries networks,
        PledgeService pledges,
        MetPledgeService met,
        List<OfficeDraft> letters,
        ChainWeightService weights,
        CaseQueries cases,
        CaseRevision revision,
        CurrentViewer current,
        DraftStore drafts,
        Clock clock) {

    Viewer viewer() {
        return current.get();
    }

    boolean administrator() {
        return viewer() instanceof CityStaff person && person.administrator();
    }

    LocalDate today() {
        return JapanTime.today(clock);
    }

    /** Keeps what this person types into the form of that name. */
    UnsavedGuard guard(String form) {
        return new UnsavedGuard(drafts, String.valueOf(viewer().account().value()), "partner." + form);
    }
}
