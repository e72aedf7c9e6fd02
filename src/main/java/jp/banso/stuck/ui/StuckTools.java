package jp.banso.stuck.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.LocalDate;
import jp.banso.security.CurrentViewer;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.shared.JapanTime;
import jp.banso.shared.ui.CaseRevision;
import jp.banso.stuck.StuckLimitService;
import jp.banso.stuck.StuckList;
import jp.banso.stuck.StuckQueries;
import org.springframework.stereotype.Component;

/** What the parts of this room work with. */
@Component
record StuckTools(
        StuckQueries queries, StuckLimitService limits, CaseRevision revision, CurrentViewer current, Clock clock) {

    Viewer viewer() {
        return current.get();
    }

    boolean administrator() {
        return viewer() instanceof CityStaff person && person.administrator();
    }

    /** Whether this page is for this person at all. */
    boolean concerned() {
        return viewer() instanceof CityStaff || viewer() instanceof VendorStaff person && person.lead();
    }

    LocalDate today() {
        return JapanTime.today(clock);
    }

    static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    static String name(StuckList list) {
        return text("stuck.list." + list.name());
    }
}
