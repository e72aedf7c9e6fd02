package jp.banso.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import jp.banso.reporting.FigureFilter;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.shared.ui.EmptyState;
import jp.banso.shared.ui.Places;

/** What the page says while there is no office to count, and what to do next. */
final class NothingYet {

    private NothingYet() {}

    static Component of(Viewer viewer, FigureFilter filter, Runnable withoutFilter) {
        if (!filter.isNone()) {
            return new EmptyState(
                            VaadinIcon.BAR_CHART_H,
                            Wording.text("reporting.none.filtered"),
                            Wording.text("reporting.none.filtered.next"))
                    .withAction(Wording.text("careoffice.filter.clear"), withoutFilter);
        }
        var empty = new EmptyState(
                VaadinIcon.BAR_CHART_H,
                Wording.text("reporting.none"),
                Wording.text("reporting.none." + viewer.role().name()));
        return switch (viewer) {
            case CityStaff city
            when city.administrator() ->
                empty.withAction(Wording.text("reporting.none.import"), () -> go(Places.newIntake()));
            case VendorStaff firm ->
                empty.withAction(Wording.text("reporting.none.my"), () -> go(Places.myAssignments()));
            default -> empty;
        };
    }

    /** What the city does so that adoption over time can be shown. */
    static Component noCourse() {
        var next = new Paragraph(Wording.text("reporting.next.listing") + " ");
        next.add(new Anchor(Places.listing(), Wording.text("reporting.next.listing.open")));
        return next;
    }

    private static void go(String address) {
        UI.getCurrent().navigate(address);
    }
}
