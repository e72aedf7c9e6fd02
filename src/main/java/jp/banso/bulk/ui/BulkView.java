package jp.banso.bulk.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import jp.banso.bulk.BulkCard;
import jp.banso.bulk.BulkId;
import jp.banso.bulk.BulkReport;
import jp.banso.security.Role.Names;
import jp.banso.shared.jobs.JobStatus;
import jp.banso.shared.ui.InventedMark;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.ProgressCard;
import org.jspecify.annotations.Nullable;

/** One act on many offices: how far it is, what became of each office, and the way back. */
@Route("bulk/:batch([1-9]\\d{0,17})")
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
class BulkView extends Div implements BeforeEnterObserver {

    private static final int POLL_MS = 600;

    private final transient BulkTools tools;
    private final transient BulkReport report;
    private final transient InventedMark invented;
    private transient @Nullable BulkCard card;
    private @Nullable ProgressCard progress;
    private @Nullable Registration polling;

    BulkView(BulkTools tools, BulkReport report, InventedMark invented) {
        this.tools = tools;
        this.report = report;
        this.invented = invented;
        addClassNames("page", "page-fill", "bulk-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get("batch")
                .map(id -> new BulkId(Long.parseLong(id)))
                .flatMap(id -> tools.queries().batch(tools.viewer(), id))
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    /** Asks again and draws what is there now. */
    void reload() {
        var known = card;
        if (known != null) {
            tools.queries().batch(tools.viewer(), known.id()).ifPresent(this::show);
        }
    }

    private void show(BulkCard batch) {
        card = batch;
        stopPolling();
        progress = null;
        removeAll();
        add(new PageHeader(
                Wording.what(batch),
                getTranslation(
                        "bulk.who",
                        JapaneseDates.moment(batch.begunAt()),
                        batch.beginner(),
                        Wording.number(batch.offices()))));
        var job = tools.queries().job(tools.viewer(), batch.id());
        job.filter(JobStatus::running).ifPresentOrElse(running -> showProgress(batch, running), () -> {
            job.filter(ended -> !ended.messageKey().isEmpty()).ifPresent(this::tell);
            add(new BulkReportPanel(tools, report, invented, batch, this::reload));
        });
    }

    private void tell(JobStatus ended) {
        var said = new Paragraph(
                getTranslation(ended.state() == JobStatus.State.CANCELLED ? "bulk.stopped" : ended.messageKey()));
        said.addClassName("form-error");
        said.getElement().setAttribute("role", "alert");
        add(said);
    }

    private void showProgress(BulkCard batch, JobStatus job) {
        var shown = new ProgressCard(getTranslation(job.kind().equals("bulk.undo") ? "bulk.undoing" : "bulk.running"));
        shown.cancellable(() -> tools.service().stop(tools.viewer(), batch.id()));
        shown.show(job.done(), job.total());
        progress = shown;
        add(shown, new Paragraph(getTranslation("bulk.leave")));
        getUI().or(() -> java.util.Optional.ofNullable(com.vaadin.flow.component.UI.getCurrent()))
                .ifPresent(ui -> {
                    ui.setPollInterval(POLL_MS);
                    polling = ui.addPollListener(poll -> watch());
                });
    }

    private void watch() {
        var known = card;
        var shown = progress;
        if (known != null && shown != null) {
            tools.queries()
                    .job(tools.viewer(), known.id())
                    .filter(JobStatus::running)
                    .ifPresentOrElse(job -> shown.show(job.done(), job.total()), this::reload);
        }
    }

    private void stopPolling() {
        if (polling != null) {
            polling.remove();
            polling = null;
            getUI().ifPresent(ui -> ui.setPollInterval(-1));
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (polling != null) {
            polling.remove();
            polling = null;
            event.getUI().setPollInterval(-1);
        }
        super.onDetach(event);
    }
}
