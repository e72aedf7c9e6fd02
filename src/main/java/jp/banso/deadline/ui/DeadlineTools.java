package jp.banso.deadline.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import jp.banso.deadline.AddonPledgeService;
import jp.banso.deadline.DeadlineDecision;
import jp.banso.deadline.MigrationQueries;
import jp.banso.deadline.MilestoneData;
import jp.banso.deadline.MilestoneService;
import jp.banso.security.CurrentViewer;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.shared.JapanTime;
import jp.banso.shared.ui.CaseRevision;
import jp.banso.shared.ui.DraftStore;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.shared.ui.UnsavedGuard;
import org.springframework.stereotype.Component;

/** What the parts of this room work with. */
@Component
record DeadlineTools(
        MilestoneService milestones,
        MigrationQueries migrations,
        AddonPledgeService pledges,
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
        return new UnsavedGuard(drafts, String.valueOf(viewer().account().value()), "deadline." + form);
    }

    static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    /** The day, or the month where only that is known. */
    static String day(MilestoneData data) {
        return data.monthOnly()
                ? text("deadline.month", JapaneseDates.month(YearMonth.from(data.on())))
                : JapaneseDates.both(data.on());
    }

    static String why(DeadlineDecision decision) {
        return decision instanceof DeadlineDecision.Stays stays ? text("deadline.stays." + stays.reason()) : "";
    }
}
