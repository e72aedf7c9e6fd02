package jp.banso.council.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import jp.banso.council.CouncilReport;
import jp.banso.council.ReportDecision;
import jp.banso.council.ReportService;
import jp.banso.security.Role.Names;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.ConfirmQuestion;
import jp.banso.shared.ui.EmptyState;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.shared.ui.Notices;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.Section;
import org.jspecify.annotations.Nullable;

/** The council's reports month by month, each as it was made; this month's is made here. */
@Route("council/reports")
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.LIAISON})
class CouncilReportsView extends Div implements AfterNavigationObserver {

    private static final String MONTH = "month";

    private final transient CouncilTools tools;
    private final transient ReportService reports;
    private final Div body = new Div();
    private transient @Nullable YearMonth asked;

    CouncilReportsView(CouncilTools tools, ReportService reports) {
        this.tools = tools;
        this.reports = reports;
        addClassNames("page", "card-page");
        body.addClassName("card-stack");
        var make = new Button(getTranslation("council.report.make"), click -> ask());
        make.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        var back = new Anchor(Places.council(), getTranslation("council.back"));
        back.addClassName("page-links");
        add(
                new PageHeader(getTranslation("council.reports"), getTranslation("council.reports.line"))
                        .withActions(make),
                back,
                body);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(MONTH)
                .flatMap(CouncilReportsView::month)
                .orElse(null);
        reload();
    }

    private static Optional<YearMonth> month(String text) {
        try {
            return Optional.of(YearMonth.parse(text));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private void reload() {
        var all = reports.reports(tools.viewer());
        body.removeAll();
        if (all.isEmpty()) {
            body.add(new EmptyState(
                    VaadinIcon.FILE_TEXT_O,
                    getTranslation("council.report.none"),
                    getTranslation("council.report.none.next")));
            return;
        }
        var list = new OrderedList();
        list.addClassName("card-list");
        all.forEach(report -> list.add(item(report)));
        body.add(new Section(getTranslation("council.report.all"), list));
        all.stream()
                .filter(report -> asked == null
                        ? report.equals(all.getFirst())
                        : report.month().equals(asked))
                .findFirst()
                .ifPresent(report -> ReportWords.of(report).tables().forEach(table -> body.add(part(table))));
    }

    private ListItem item(CouncilReport report) {
        var name = new Anchor(
                Places.councilReports() + "?" + MONTH + "=" + report.month(), JapaneseDates.month(report.month()));
        name.addClassName("cell-main");
        var below =
                new Span(getTranslation("council.report.made", JapaneseDates.moment(report.madeAt()), report.maker()));
        below.addClassName("cell-sub");
        var file = new ReportFile(tools.invented(), report);
        var files = new Div(file.paper(), file.workbook());
        files.addClassName("card-line");
        var line = new Div(below, files);
        line.addClassName("card-line");
        return new ListItem(name, line);
    }

    private static Section part(ReportWords.Table words) {
        if (words.rows().isEmpty()) {
            return new Section(words.title(), new Paragraph(Wording.text("council.report.nothing")));
        }
        var table = new PlainTable(words.title(), words.header());
        words.rows().forEach(row -> table.row(row.getFirst(), List.copyOf(row.subList(1, row.size()))));
        return new Section(words.title(), table);
    }

    private void ask() {
        var operation = OperationId.fresh();
        new ConfirmQuestion(
                        getTranslation("council.report.make"),
                        getTranslation("council.report.question"),
                        getTranslation("shared.form.cancel"))
                .answer(getTranslation("council.report.make.do"), () -> {
                    var decision = reports.make(tools.viewer(), operation);
                    if (decision instanceof ReportDecision.Stays(var reason)) {
                        Notices.failed(getTranslation("council.not-done"), Wording.text("council.stays." + reason));
                    } else {
                        Notices.info(getTranslation("council.report.done"));
                    }
                    asked = null;
                    reload();
                })
                .ask();
    }
}
