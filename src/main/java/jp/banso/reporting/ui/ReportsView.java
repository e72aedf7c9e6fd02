package jp.banso.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import jp.banso.reporting.Figure;
import jp.banso.reporting.FigureExport;
import jp.banso.reporting.LedgerService;
import jp.banso.reporting.Span;
import jp.banso.security.CurrentViewer;
import jp.banso.security.Role.Names;
import jp.banso.shared.FiscalYear;
import jp.banso.shared.JapanTime;
import jp.banso.shared.ui.FormFields;
import jp.banso.shared.ui.InventedMark;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.Section;

/** The ready-made reports: a month's progress, and a period's results; seen here, taken as Excel or PDF. */
@Route("overview/reports")
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
class ReportsView extends Div implements AfterNavigationObserver {

    private final transient Reports reports;
    private final transient CurrentViewer viewer;
    private final transient ReportFile file;
    private final transient LocalDate today;
    private final Select<YearMonth> month;
    private final DatePicker from;
    private final DatePicker to;
    private final Section monthly = new Section(getTranslation("reporting.report.MONTHLY"));
    private final Div monthTaken = new Div();
    private final Div packTaken = new Div();
    private final Section pack = new Section(getTranslation("reporting.report.PACK"));

    ReportsView(
            Reports reports,
            FigureExport export,
            LedgerService ledger,
            CurrentViewer viewer,
            InventedMark invented,
            Clock clock) {
        this.reports = reports;
        this.viewer = viewer;
        today = JapanTime.today(clock);
        file = new ReportFile(export, ledger, viewer.get(), invented, Figure.REPORT);
        addClassNames("page", "figures-page");
        var now = YearMonth.from(today);
        month = FormFields.choice(
                "reporting.report.month",
                IntStream.rangeClosed(0, 24).mapToObj(now::minusMonths).toList(),
                one -> one == null ? "" : JapaneseDates.month(one));
        month.setValue(now);
        month.addValueChangeListener(change -> reload());
        from = FormFields.past("reporting.report.from", today);
        to = FormFields.past("reporting.report.to", today);
        from.setValue(FiscalYear.of(today).range().start());
        to.setValue(today);
        from.addValueChangeListener(change -> reload());
        to.addValueChangeListener(change -> reload());
        var back = new Anchor(Places.overview(), getTranslation("reporting.back"));
        back.addClassName("page-links");
        monthTaken.addClassName("figure-takes");
        packTaken.addClassName("figure-takes");
        monthly.withActions(monthTaken);
        pack.withActions(packTaken);
        add(
                new PageHeader(getTranslation("reporting.reports"), getTranslation("reporting.reports.line")),
                back,
                monthly,
                pack);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        reload();
    }

    private void reload() {
        show(monthly, monthTaken, this::theMonth, month);
        show(pack, packTaken, this::thePack, from, to);
    }

    private void show(Section section, Div taken, Supplier<Report> report, Component... fields) {
        var choice = new Div(fields);
        choice.addClassNames("figure-choice", "figure-choice-top");
        section.show(choice);
        taken.removeAll();
        if (!spans()) {
            section.add(new Paragraph(getTranslation("reporting.report.span")));
            return;
        }
        var made = report.get();
        var first = made.tables().getFirst();
        if (made.rate() == null) {
            section.add(new Paragraph(getTranslation("reporting.course.without")));
        } else {
            taken.add(file.excel(report), file.pdf(report));
            section.add(FigureBlock.scroll(first), small(first.denominator()));
        }
        section.add(small(getTranslation(
                "reporting.report.holds",
                made.tables().stream()
                        .skip(1)
                        .map(FigureTable::title)
                        .reduce((one, next) -> getTranslation("reporting.and", one, next))
                        .orElse(""))));
    }

    private boolean spans() {
        var begin = from.getValue();
        var end = to.getValue();
        return begin != null && end != null && !end.isBefore(begin) && !end.isAfter(begin.plusYears(10));
    }

    private Report theMonth() {
        return reports.monthly(viewer.get(), month.getValue(), today);
    }

    private Report thePack() {
        return reports.pack(
                viewer.get(), spans() ? new Span(from.getValue(), to.getValue()) : new Span(today, today), today);
    }

    private static Paragraph small(String words) {
        var line = new Paragraph(words);
        line.addClassName("cell-sub");
        return line;
    }
}
