package jp.banso.reporting.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.banso.reporting.Breakdown;
import jp.banso.reporting.Figure;
import jp.banso.reporting.FigureExport;
import jp.banso.reporting.FigureMailDecision;
import jp.banso.reporting.FigureMailService;
import jp.banso.reporting.FigureRhythm;
import jp.banso.reporting.LedgerService;
import jp.banso.reporting.Metric;
import jp.banso.reporting.MetricQueries;
import jp.banso.reporting.Span;
import jp.banso.reporting.ui.BuiltFigure.Compare;
import jp.banso.savedview.SavedView;
import jp.banso.savedview.panel.SavedViews;
import jp.banso.savedview.panel.ViewMenu;
import jp.banso.security.CurrentViewer;
import jp.banso.security.Role.Names;
import jp.banso.shared.JapanTime;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.FormFields;
import jp.banso.shared.ui.InventedMark;
import jp.banso.shared.ui.Notices;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.Section;
import org.jspecify.annotations.Nullable;

/** A table one chooses oneself: which figure, taken apart how, over which period, beside what; kept as a named view. */
@Route("overview/builder")
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
class BuilderView extends Div implements AfterNavigationObserver {

    private static final String LIST = FigureMailService.LIST;

    private final transient MetricQueries metrics;
    private final transient CurrentViewer viewer;
    private final transient SavedViews views;
    private final transient FigureMailService mails;
    private final transient LocalDate today;
    private final transient ReportFile file;
    private final ViewMenu menu;
    private final Select<Metric> metric = FormFields.choice(
            "reporting.builder.metric",
            List.of(Metric.values()),
            one -> one == null ? "" : getTranslation("reporting.metric." + one));
    private final Select<Breakdown> by = FormFields.choice(
            "reporting.builder.by",
            List.of(Breakdown.values()),
            one -> one == null ? "" : getTranslation("reporting.builder.by." + one));
    private final Select<Compare> compare = FormFields.choice(
            "reporting.builder.compare",
            List.of(Compare.values()),
            one -> one == null ? "" : getTranslation("reporting.builder.compare." + one));
    private final Select<FigureRhythm> mail = FormFields.choice(
            "reporting.builder.mail",
            List.of(FigureRhythm.values()),
            one -> one == null ? "" : getTranslation("reporting.builder.mail." + one));
    private final DatePicker from;
    private final DatePicker to;
    private final Div body = new Div();
    private transient BuiltFigure wanted;
    private boolean filling;

    BuilderView(
            MetricQueries metrics,
            FigureExport export,
            LedgerService ledger,
            SavedViews views,
            FigureMailService mails,
            CurrentViewer viewer,
            InventedMark invented,
            Clock clock) {
        this.metrics = metrics;
        this.viewer = viewer;
        this.views = views;
        this.mails = mails;
        today = JapanTime.today(clock);
        wanted = BuiltFigure.first(today);
        file = new ReportFile(export, ledger, viewer.get(), invented, Figure.BUILT);
        menu = views.menu(
                LIST,
                () -> wanted.query(),
                query -> BuiltFigure.read(QueryParameters.fromString(query), today)
                        .query(),
                this::open);
        from = FormFields.past("reporting.report.from", today);
        to = FormFields.past("reporting.report.to", today);
        addClassNames("page", "figures-page");
        var choice = new Div(metric, by, from, to, compare, mail);
        choice.addClassNames("figure-choice", "figure-choice-top");
        choice.getElement().setAttribute("role", "group");
        choice.getElement().setAttribute("aria-label", getTranslation("reporting.builder"));
        metric.addValueChangeListener(change -> go());
        by.addValueChangeListener(change -> go());
        compare.addValueChangeListener(change -> go());
        mail.setHelperText(getTranslation("reporting.builder.mail.help"));
        mail.addValueChangeListener(change -> chooseMail());
        from.addValueChangeListener(change -> go());
        to.addValueChangeListener(change -> go());
        var back = new Anchor(Places.overview(), getTranslation("reporting.back"));
        back.addClassName("page-links");
        add(
                new PageHeader(getTranslation("reporting.builder"), getTranslation("reporting.builder.line"))
                        .withActions(menu),
                back,
                choice,
                body);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var address = event.getLocation().getQueryParameters();
        var named = views.named(LIST, address);
        if (named.isPresent() && address.getSingleParameter("figure").isEmpty()) {
            open(named.get());
            return;
        }
        wanted = BuiltFigure.read(address, today);
        filling = true;
        metric.setValue(wanted.metric());
        by.setValue(wanted.by());
        compare.setValue(wanted.compare());
        from.setValue(wanted.span().from());
        to.setValue(wanted.span().to());
        mail.setVisible(named.isPresent());
        mail.setValue(named.map(view -> mails.present(viewer.get(), view.id())).orElse(FigureRhythm.NEVER));
        filling = false;
        menu.show(named.orElse(null));
        show();
    }

    private void show() {
        var report = report();
        var table = report.tables().getFirst();
        var section = new Section(table.title()).withActions(file.excel(this::report), file.pdf(this::report));
        report.lines().forEach(line -> section.add(new Paragraph(line)));
        var note = new Paragraph(table.note());
        note.addClassName("cell-sub");
        var basis = new Paragraph(table.denominator());
        basis.addClassName("cell-sub");
        wanted.chart(table).ifPresent(section::add);
        section.add(FigureBlock.scroll(table), basis, note);
        body.removeAll();
        body.add(section);
    }

    private Report report() {
        return wanted.report(metrics, viewer.get(), today);
    }

    private void go() {
        var begin = from.getValue();
        var end = to.getValue();
        if (filling || begin == null || end == null) {
            return;
        }
        var fits = !end.isBefore(begin) && !end.isAfter(begin.plusYears(10));
        to.setInvalid(!fits);
        to.setErrorMessage(fits ? "" : getTranslation("reporting.report.span"));
        if (fits) {
            var next = new BuiltFigure(metric.getValue(), by.getValue(), new Span(begin, end), compare.getValue());
            navigate(next.query(), viewOpen());
        }
    }

    private void chooseMail() {
        var view = viewOpen();
        if (filling || view == null || mail.getValue() == null) {
            return;
        }
        switch (mails.choose(viewer.get(), OperationId.fresh(), Long.parseLong(view), mail.getValue())) {
            case FigureMailDecision.Chosen chosen ->
                Notices.done(getTranslation("reporting.builder.mail.done." + chosen.rhythm()));
            case FigureMailDecision.NoAddress none -> refused("reporting.builder.mail.no-address");
            case FigureMailDecision.NoView none -> refused("reporting.builder.mail.no-view");
        }
    }

    private void refused(String key) {
        filling = true;
        mail.setValue(FigureRhythm.NEVER);
        filling = false;
        Notices.failed(getTranslation("reporting.builder.mail.not-done"), getTranslation(key));
    }

    private @Nullable String viewOpen() {
        return getUI().map(ui -> ui.getActiveViewLocation()
                        .getQueryParameters()
                        .getSingleParameter(SavedViews.VIEW)
                        .orElse(""))
                .filter(id -> !id.isEmpty())
                .orElse(null);
    }

    private void open(SavedView view) {
        navigate(view.query(), String.valueOf(view.id()));
    }

    private void navigate(String query, @Nullable String view) {
        var whole = view == null ? query : query + "&" + SavedViews.VIEW + "=" + view;
        getUI().ifPresent(ui -> ui.navigate(Places.figureBuilder(), QueryParameters.fromString(whole)));
    }
}
