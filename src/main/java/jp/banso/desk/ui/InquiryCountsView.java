package jp.banso.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import jp.banso.desk.MonthCounts;
import jp.banso.desk.MonthCounts.Dimension;
import jp.banso.security.Role.Names;
import jp.banso.shared.FiscalYear;
import jp.banso.shared.ui.EmptyState;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.Section;

/** Inquiries by month of the fiscal year: by category, channel, software and error code, and how long answers take. */
@Route("inquiries/counts")
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.DESK})
class InquiryCountsView extends Div implements AfterNavigationObserver {

    private final transient DeskTools tools;
    private final CountFile file;
    private final Div body = new Div();
    private FiscalYear year;

    InquiryCountsView(DeskTools tools) {
        this.tools = tools;
        year = FiscalYear.of(tools.today());
        file = new CountFile(tools, this::counts);
        addClassNames("page", "desk-page");
        body.addClassName("card-stack");
        add(
                new PageHeader(getTranslation("desk.counts"), getTranslation("desk.counts.line"))
                        .withActions(new Anchor(Places.inquiries(), getTranslation("desk.back")), file),
                body);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var now = FiscalYear.of(tools.today());
        year = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("year")
                .filter(asked -> asked.matches("20\\d\\d"))
                .map(asked -> new FiscalYear(Integer.parseInt(asked)))
                .filter(asked -> asked.startYear() <= now.startYear())
                .orElse(now);
        draw(counts());
    }

    private MonthCounts counts() {
        var last = YearMonth.of(year.startYear() + 1, 3);
        var now = YearMonth.from(tools.today());
        return tools.counts().months(tools.viewer(), YearMonth.of(year.startYear(), 4), last.isAfter(now) ? now : last);
    }

    private void draw(MonthCounts counts) {
        body.removeAll();
        body.add(years());
        var median = counts.medianDays();
        if (counts.lines().isEmpty()) {
            body.add(new EmptyState(
                    VaadinIcon.BAR_CHART_H,
                    getTranslation("desk.counts.none", year.label()),
                    getTranslation("desk.counts.none.next")));
            return;
        }
        body.add(new Paragraph(
                median == null
                        ? getTranslation("desk.counts.few", counts.answered(), MonthCounts.FEWEST)
                        : getTranslation("desk.counts.median", median.toPlainString(), counts.answered())));
        for (var dimension : Dimension.values()) {
            if (!counts.of(dimension).isEmpty()) {
                body.add(new Section(Wording.of("dimension", dimension), table(counts, dimension)));
            }
        }
    }

    private Component years() {
        var nav = new Nav();
        nav.addClassName("support-choice");
        nav.setAriaLabel(getTranslation("desk.counts.year"));
        for (var one : List.of(year.previous(), year, year.next())) {
            if (one.startYear() <= FiscalYear.of(tools.today()).startYear()) {
                var link = new Anchor(
                        Places.inquiryCounts() + "?year=" + one.startYear(),
                        getTranslation("desk.counts.of", one.label()));
                link.addClassName("support-tab");
                if (one.equals(year)) {
                    link.getElement().setAttribute("aria-current", "page");
                }
                nav.add(link);
            }
        }
        return nav;
    }

    private Component table(MonthCounts counts, Dimension dimension) {
        var table = new NativeTable();
        table.addClassNames("plain-table", "desk-counts");
        table.getElement().setAttribute("aria-label", Wording.of("dimension", dimension));
        var head = new NativeTableRow(header(Wording.of("dimension", dimension), "col"));
        counts.months().forEach(month -> head.add(header(JapaneseDates.month(month), "col")));
        head.add(header(getTranslation("desk.counts.total"), "col"));
        table.getHead().add(head);
        counts.of(dimension).forEach(line -> {
            var row = new NativeTableRow(header(CountFile.name(line), "row"));
            line.counts().forEach(count -> row.add(number(count)));
            row.add(number(line.total()));
            table.getBody().add(row);
        });
        if (dimension == Dimension.CATEGORY || dimension == Dimension.CHANNEL) {
            var all = new NativeTableRow(header(getTranslation("desk.counts.all"), "row"));
            counts.totals().forEach(count -> all.add(number(count)));
            all.add(number(counts.totals().stream().collect(Collectors.summingInt(Integer::intValue))));
            table.getBody().add(all);
        }
        var scroll = new Div(table);
        scroll.addClassName("scroll-x");
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", Wording.of("dimension", dimension));
        return scroll;
    }

    private static NativeTableHeaderCell header(String words, String scope) {
        var cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private static NativeTableCell number(int count) {
        var cell = new NativeTableCell(String.valueOf(count));
        cell.addClassName("cell-number");
        return cell;
    }
}
