package jp.banso.reporting.ui;

import com.vaadin.flow.component.Component;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.listing.AdoptionCourse;
import jp.banso.listing.panel.RateChart;
import jp.banso.reporting.Dashboard;
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
                        Wording.text("reporting.head.of", Wording.number(offices), Wording.percent(setUp, offices)));
        var course = told.course();
        if (course != null && !course.points().isEmpty()) {
            adoption(figures, course);
        }
        if (told.errands() != null) {
            figures.with(
                    "reporting.head.stalled",
                    Wording.number(told.stalled()),
                    Wording.text(
                            "reporting.head.of", Wording.number(offices), Wording.percent(told.stalled(), offices)));
        }
        return figures;
    }

    private static void adoption(Figures figures, AdoptionCourse course) {
        var last = course.points().getLast();
        var of = course.denominator();
        var day = RateChart.day(last.asOf(), last.precision());
        if (of == null) {
            figures.with(
                    "reporting.head.users", Wording.number(last.offices()), Wording.text("reporting.head.on", day));
        } else {
            figures.with(
                    "reporting.column.adoption",
                    RateChart.percent(last.offices(), of),
                    Wording.text(
                            "reporting.head.rate",
                            Wording.number(last.offices()),
                            Wording.number(of.version().value()),
                            of.name(),
                            day));
        }
    }
}
