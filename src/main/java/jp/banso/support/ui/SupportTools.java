package jp.banso.support.ui;

import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.banso.careoffice.CaseGrants;
import jp.banso.careoffice.CasePeople;
import jp.banso.careoffice.panel.MentionPicker;
import jp.banso.careoffice.panel.OfficeLine;
import jp.banso.security.CurrentViewer;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.JapanTime;
import jp.banso.shared.ui.CaseRevision;
import jp.banso.shared.ui.DraftStore;
import jp.banso.shared.ui.UnsavedGuard;
import jp.banso.support.AssignmentService;
import jp.banso.support.ChecklistService;
import jp.banso.support.FirmLoadQueries;
import jp.banso.support.SettledRuleService;
import jp.banso.support.SupportApplicationService;
import jp.banso.support.SupportQueries;
import jp.banso.support.SupportWorkQueries;
import jp.banso.support.UsageReportService;
import jp.banso.support.VisitService;
import jp.banso.support.VisitWithdrawalService;
import jp.banso.support.panel.SoftwareWords;
import jp.banso.support.panel.VisitMover;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the parts of this room work with. */
@Component
record SupportTools(
        SupportApplicationService applications,
        AssignmentService assignments,
        ChecklistService checklists,
        VisitService visits,
        VisitWithdrawalService withdrawals,
        UsageReportService usage,
        SettledRuleService rule,
        SupportQueries queries,
        SupportWorkQueries work,
        FirmLoadQueries loads,
        SoftwareWords software,
        ObjectProvider<VisitMover> movers,
        CaseGrants grants,
        CasePeople people,
        List<OfficeLine> lines,
        CaseRevision revision,
        CurrentViewer current,
        DraftStore drafts,
        Clock clock) {

    Viewer viewer() {
        return current.get();
    }

    boolean city() {
        return viewer() instanceof CityStaff;
    }

    boolean lead() {
        return viewer() instanceof VendorStaff person && person.lead();
    }

    LocalDate today() {
        return JapanTime.today(clock);
    }

    /** Names somebody of the city or the firm in a note, which both read. */
    MentionPicker mention(CareOfficeId office, TextArea note, int most) {
        return new MentionPicker(people.ofCityAndFirm(viewer(), office), note, most);
    }

    /** Keeps what this person types into the form of that name. */
    UnsavedGuard guard(String form) {
        return new UnsavedGuard(drafts, String.valueOf(viewer().account().value()), "support." + form);
    }
}
