package jp.banso.outreach.ui;

import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import jp.banso.budget.ContactBudget;
import jp.banso.careoffice.CareOfficeQueries;
import jp.banso.careoffice.CasePeople;
import jp.banso.careoffice.panel.MentionPicker;
import jp.banso.careoffice.panel.OfficeLine;
import jp.banso.outreach.ApplicationQueries;
import jp.banso.outreach.ApplicationService;
import jp.banso.outreach.BriefingPublicity;
import jp.banso.outreach.BriefingQueries;
import jp.banso.outreach.BriefingService;
import jp.banso.outreach.CallDesk;
import jp.banso.outreach.CallQueries;
import jp.banso.outreach.CallScripts;
import jp.banso.outreach.ContactQueries;
import jp.banso.outreach.ContactService;
import jp.banso.outreach.GuestQueries;
import jp.banso.outreach.InvitationService;
import jp.banso.outreach.NewContact;
import jp.banso.outreach.SharedCallService;
import jp.banso.quiet.QuietDays;
import jp.banso.security.CurrentViewer;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.JapanTime;
import jp.banso.shared.ui.CaseRevision;
import jp.banso.shared.ui.DraftStore;
import jp.banso.shared.ui.UnsavedGuard;
import org.springframework.stereotype.Component;

/** What the parts of this room work with. */
@Component
record OutreachTools(
        ContactService contacts,
        SharedCallService shared,
        ContactQueries queries,
        CallQueries calls,
        CallDesk desk,
        ContactBudget budget,
        CallScripts scripts,
        QuietDays quiet,
        BriefingService briefings,
        BriefingQueries sessions,
        BriefingPublicity publicity,
        InvitationService invitations,
        ApplicationService applications,
        ApplicationQueries applied,
        GuestQueries guests,
        CareOfficeQueries offices,
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

    LocalDate today() {
        return JapanTime.today(clock);
    }

    /** The minute the clock in Tokyo shows. */
    LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), JapanTime.ZONE).truncatedTo(ChronoUnit.MINUTES);
    }

    /** Names somebody of the city in a memo, which the city alone reads. */
    MentionPicker mention(CareOfficeId office, TextArea memo) {
        return new MentionPicker(people.ofCity(viewer(), office), memo, NewContact.LONGEST_MEMO);
    }

    /** Keeps what this person types into the form of that name. */
    UnsavedGuard guard(String form) {
        return new UnsavedGuard(drafts, String.valueOf(viewer().account().value()), "outreach." + form);
    }
}
