package jp.banso.careoffice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.icon.VaadinIcon;
import jp.banso.security.Viewer;
import jp.banso.shared.ui.EmptyState;
import jp.banso.shared.ui.Places;

/** What stands in the place of rows: nothing at all yet, or nothing that fits the conditions. */
final class EmptyList {

    private EmptyList() {}

    static Component of(Viewer viewer, int total, Runnable clear) {
        if (total > 0) {
            return new EmptyState(
                            VaadinIcon.SEARCH,
                            Wording.text("careoffice.empty.found"),
                            Wording.text("careoffice.empty.found.next"))
                    .withAction(Wording.text("careoffice.filter.clear"), clear);
        }
        var who = viewer.role().name();
        var empty = new EmptyState(
                VaadinIcon.BUILDING_O,
                Wording.text("careoffice.empty.none"),
                Wording.text("careoffice.empty.none.next." + who));
        return viewer instanceof Viewer.CityStaff city && city.administrator()
                ? empty.withAction(Wording.text("careoffice.empty.import"), () -> UI.getCurrent()
                        .navigate(Places.newIntake()))
                : empty;
    }
}
