package jp.banso.careoffice.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.banso.careoffice.CareOfficeService;
import jp.banso.careoffice.CaseGrants;
import jp.banso.careoffice.CasePeople;
import jp.banso.careoffice.CaseQueries;
import jp.banso.careoffice.PlanService;
import jp.banso.careoffice.panel.CaseAct;
import jp.banso.careoffice.panel.OfficeLine;
import jp.banso.careoffice.tag.TagQueries;
import jp.banso.careoffice.tag.TagService;
import jp.banso.security.CurrentViewer;
import jp.banso.security.Viewer;
import jp.banso.shared.JapanTime;
import jp.banso.shared.ui.DraftStore;
import org.springframework.stereotype.Component;

/** What the dialogs of the case page work with. */
@Component
record CaseTools(
        CareOfficeService service,
        PlanService plans,
        TagService tags,
        TagQueries tagQueries,
        CaseQueries cases,
        CaseGrants grants,
        CasePeople people,
        List<CaseAct> acts,
        List<OfficeLine> lines,
        CurrentViewer current,
        DraftStore drafts,
        Clock clock) {

    Viewer viewer() {
        return current.get();
    }

    LocalDate today() {
        return JapanTime.today(clock);
    }
}
