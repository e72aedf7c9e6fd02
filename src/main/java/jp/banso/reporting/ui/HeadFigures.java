package jp.banso.reporting.ui;

import com.vaadin.flow.component.Component;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.listing.AdoptionCourse;
import jp.banso.listing.panel.RateChart;
import jp.banso.reporting.Dashboard;
import jp.banso.reporting.ui.FigureTable.Cell;
import jp.banso.shared.ui.Figures;

/** The page's few large figures. */
final class HeadFigures {

    private HeadFigures() {}

    static Component of(Dashboard told) {
        var offices = told.offices();
        var setUp = told.stages().get(AdoptionStage.SET_UP.ordinal()).reached();
        var figures = new Figures()
                .with("reporting.head.offices", Wording.number(offices), Wording.text("careoffice.filter.closed"))
                .with(
                        "reporting.head.set-up",
                        Wording.number(setUp),
                        Wording.text("reporting.head.of", Wording.number(offices), percent(setUp, offices)));
        var course = told.course();
        if (course != null && !course.points().isEmpty()) {
            adoption(figures, course);
        }
        if (told.errands() != null) {
            figures.with(
                    "reporting.head.stalled",
                    Wording.number(told.stalled()),
                    Wording.text("reporting.head.of", Wording.number(offices), percent(told.stalled(), offices)));
        }
        return figures;
    }

    private static void adoption(Figures figures, AdoptionCourse course) {
        var last = course.points().getLast();
        var of = course.base();
        var day = RateChart.day(last);
        if (of == null) {
            figures.with(
                    "reporting.head.users", Wording.number(last.offices()), Wording.text("reporting.head.on", day));
        } else {
            figures.with(
                    "reporting.column.adoption",
                    percent(last.offices(), of.value()),
                    Wording.text(
                            "reporting.head.rate",
                            Wording.number(last.offices()),
                            Wording.number(of.value()),
                            of.name(),
                            day));
        }
    }

    private static String percent(int part, int whole) {
        return Cell.of(Wording.percent(part, whole)).shown();
    }
}
